"""The filters of the benchmarks as an expert writes them by hand, one model a file.

Each file has `run(key, size, columns)`: a particle filter with `size` particles over the observations in
`columns` (arrays with the steps along their first axis, as `data.py` gives them), resampled at every step.
It gives the error of each step and the estimates that the error is computed from.
"""
