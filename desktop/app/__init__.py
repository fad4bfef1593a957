"""Builds everything, starts it, stops it; the command line. The only room that sees all others."""
