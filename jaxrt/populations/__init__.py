"""Populations: one value per particle, what differs between particles, and functions of all of them at once."""
