"""Inputs of a run: files in; values of the form of a node's input, one a step, out."""
