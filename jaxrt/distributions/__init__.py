"""Distributions: one family, or one way to make distributions of others, a module."""
