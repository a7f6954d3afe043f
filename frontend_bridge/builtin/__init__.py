"""The front half of the compiler in Python: a Zelus source comes in, its dump goes out."""
