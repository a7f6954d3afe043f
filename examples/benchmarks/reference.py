"""What ProbZelus's own particle filter reaches, to compare with: losses over 500 steps and times.

Source: ProbZelus (github.com/IBM/probzelus), its runtime in OCaml compiled to native code, engine PF, over
the observations of its own benchmarks, on one core of a machine with 2, of the class that the figures of
README.md come from; 20 runs up to 1,000 particles, 10 at 10,000, 3 at 100,000.

Each row: particles, median loss, its 10 % and 90 % quantiles, milliseconds of processor time for 500 steps.
"""

LOSSES = {
    "coin": [
        (100, 0.006461, 0.0009131, 0.01453, 6.192),
        (1000, 0.004552, 0.002952, 0.006965, 75.85),
        (10000, 0.004517, 0.003902, 0.005322, 1286),
        (100000, 0.004438, 0.004438, 0.004444, 21090),
    ],
    "gaussian": [
        (100, 1.019, 0.1517, 3.775, 7.671),
        (1000, 0.09394, 0.01731, 0.2236, 104.2),
        (10000, 0.02283, 0.01905, 0.03579, 1799),
        (100000, 0.01875, 0.01865, 0.01919, 29610),
    ],
    "kalman": [
        (100, 0.5949, 0.5861, 0.6024, 12.82),
        (1000, 0.5802, 0.5768, 0.5845, 147.7),
        (10000, 0.5803, 0.5796, 0.5816, 2096),
        (100000, 0.5801, 0.5796, 0.5803, 31130),
    ],
    "outlier": [
        (100, 10.81, 0.8243, 25480, 15.07),
        (1000, 1.032, 0.8562, 2.051, 187.9),
        (10000, 1.232, 1.036, 1.361, 2824),
        (100000, 1.158, 1.157, 1.159, 48540),
    ],
    "gtree": [
        (100, 18.38, 12.61, 43.45, 14.67),
        (1000, 13.29, 11.86, 14.94, 187.3),
        (10000, 12.65, 12.29, 12.85, 3460),
        (100000, 12.25, 12.1, 12.25, 38850),
    ],
    "wheels": [
        (100, 1.841, 0.7566, 10.19, 19.97),
        (1000, 0.6944, 0.5209, 1.169, 269.6),
        (10000, 0.5059, 0.5013, 0.5428, 5359),
        (100000, 0.5096, 0.5089, 0.5144, 80770),
    ],
}


def row(name, size):
    """Median, 10 % and 90 % quantile of the loss, and milliseconds; None where not measured."""
    rows = {size: rest for size, *rest in LOSSES.get(name, [])}
    return rows.get(size)
