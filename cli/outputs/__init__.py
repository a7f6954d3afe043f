"""Outputs of a run: arrays of a chunk of steps in; text, tables and archives out."""
