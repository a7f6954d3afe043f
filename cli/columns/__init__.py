"""Columns of values: what `pzjax run`, and a node that `pzjax export` wrote, read and write; without JAX and click.

A `Kind` says what a value consists of, and its leaves: the arrays of values, the steps along their first axis. A
`Plan` names the columns of a table and the arrays of an archive, once for a run. Files become leaves, and leaves files.
"""
