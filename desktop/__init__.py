"""Deskbell on the front-desk PC: one package a room, see docs/README.md."""
