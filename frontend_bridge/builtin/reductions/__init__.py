"""The reductions of kernel programs: one pass a module, in the order of `pipeline.py`."""
