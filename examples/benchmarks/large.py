"""The peak memory of `pzjax run` on the model `kalman` with very many particles, in 32 bits.

`python3 large.py [PARTICLES [STEPS]]`, 10^7 and 20 by default, prints a table: without devices, and spread
over 8 devices of the CPU, each beside the same run with 1,000 particles. A particle has a state and a
log-weight of 4 bytes each.
"""

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from pathlib import Path

import data

MODEL = Path(__file__).parent / "models" / "kalman.sexp"
PZJAX = Path(sysconfig.get_path("scripts")) / "pzjax"
FEW = 1000


def peak(particles, steps, inputs, devices):
    """The most resident memory of the command in bytes, and its seconds."""
    words = [PZJAX, "run", MODEL, "--precision", "32", "--static", str(particles)]
    words += ["-i", inputs, "-n", str(steps), "--last"]
    words += [] if devices is None else ["--devices", str(devices)]
    start = time.perf_counter()
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"large.py: {' '.join(map(str, words))} failed")
    return usage.ru_maxrss * 1024, time.perf_counter() - start


def main(particles=10_000_000, steps=20):
    """Prints the table."""
    print("| devices | N | peak | more than N = 1,000 | bytes a particle | s a step |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        inputs = Path(folder) / "kalman.csv"
        data.write(data.observations("kalman", steps=steps), inputs)
        for devices in (None, 8):
            base, start = peak(FEW, steps, inputs, devices)
            most, seconds = peak(particles, steps, inputs, devices)
            print(
                f"| {devices or '-'} | {particles:,} | {most / 2**20:.0f} MiB "
                f"| {(most - base) / 2**20:.0f} MiB | {(most - base) / particles:.1f} "
                f"| {(seconds - start) / steps:.2f} |",
                flush=True,
            )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
