"""muF: its classes, and ways to walk, print and read it."""
