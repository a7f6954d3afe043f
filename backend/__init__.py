"""The back half of pzjax: from the dump of a program to a Python module; imports no JAX."""
