"""The Zelus library on JAX: for each module its interface and its implementation."""
