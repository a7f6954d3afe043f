"""Continuous time: systems whose positions follow derivatives between events, simulated on JAX."""
