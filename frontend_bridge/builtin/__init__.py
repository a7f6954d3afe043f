"""The front half of the compiler in Python: a Zelus source comes in, its dump goes out.

`front_end.py` runs all of it. The checks (`check.py`): `parsing`, `scoping`, `typing`, `causality`,
`initialization`, on the tree of `syntax/`. Then the way to object code (`compile.py`): `elaborate.py`
makes the typed program of `kernel`, the passes of `reductions` take its constructs away one by one,
and `machines` orders the equations that are left and writes instructions.
"""
