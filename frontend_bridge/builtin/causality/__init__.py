"""Cycles at one instant: a typed function comes in, what its outputs wait for goes out."""
