"""From muF to the text of a Python module."""
