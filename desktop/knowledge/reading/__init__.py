"""Reads an owner's own documents into drafts. Nothing here decides what is answered."""
