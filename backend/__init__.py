"""From a dump to a Python module; imports no JAX."""
