"""Reads the readable form of muF back: the cases of passes are written in it."""
