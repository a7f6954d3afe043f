"""Conformance: programs with the traces of the original tool chain, and the proof that ours agree."""
