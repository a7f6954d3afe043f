"""Inference: populations of particles, their weights, and the engines that move them."""
