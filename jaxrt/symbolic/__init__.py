"""Symbolic inference: random variables whose laws are known exactly, as far as conjugacy allows."""
