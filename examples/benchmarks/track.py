"""Keeps a history of the ratios of both filters of each model, and tells what moved.

    python track.py [--models kalman,coin] [--sizes 1000,10000] [--runs 5] [--seconds 10]

measures as run.py does, compares with the last entry of the same machine in history.json, and appends one. Only
ratios are compared: a load falls on both filters. One has moved where its median and the quartiles before
exclude each other, both ways, and by at least `LEAST`; so noise is told as noise.
"""

import argparse
import json
import os
import platform
import subprocess
from collections import defaultdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import numpy as np
from filters import MODELS
from measure import runs
from pzjax.frontend_bridge.version import VERSION
from run import names, numbers

FILE = Path(__file__).with_name("history.json")

LEAST = 0.03
"""The least difference of two ratios that is told."""

KINDS = {"time": "elapsed time", "cpu": "processor time"}
"""The ratios, pzjax's to that of the filter by hand, and what each is of."""


def options():
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    add = parser.add_argument
    add("--models", type=names, default=MODELS, help="default: all")
    add("--sizes", type=numbers, default=[1000, 10000], help="default: 1000,10000")
    add("--runs", type=int, default=5, help="seeds for each model, set and size; default: 5")
    add("--seconds", type=float, default=10, help="fewer runs, but 3, where they take longer")
    add("--file", type=Path, default=FILE, help="the history; default: history.json")
    return parser.parse_args()


def machine():
    """What tells machines apart: the model of the processor, and how many cores there are."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:  # not Linux
        lines = []
    models = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return {"cpu": models[0] if models else platform.processor(), "cores": os.cpu_count()}


def commit():
    """The commit that is measured, with a plus where files differ from it; None out of a checkout."""
    git = ["git", "-C", str(FILE.parent)]
    try:
        head = subprocess.run([*git, "rev-parse", "HEAD"], capture_output=True, text=True)
    except FileNotFoundError:
        return None
    if head.returncode:
        return None
    status = [*git, "status", "--porcelain", "--untracked-files=no", "--", ":/", f":!{FILE}"]
    changed = subprocess.run(status, capture_output=True, text=True, check=True).stdout
    return head.stdout.strip()[:12] + ("+" if changed else "")


def versions():
    """What was measured, and on what."""
    used = {name: version(name) for name in ("jax", "jaxlib", "numpy")}
    return {"pzjax": VERSION, "python": platform.python_version(), **used}


def quartiles(ratios):
    """The quartiles of ratios, to three digits after the point."""
    return [round(float(value), 3) for value in np.quantile(ratios, [0.25, 0.5, 0.75])]


def figures(done):
    """For each model, set and size: the quartiles of both ratios, and the microseconds of a step."""
    groups = defaultdict(list)
    for run in done:
        groups[f"{run.model}, {run.source}, N = {run.size:,}"].append(run)
    return {
        key: {
            "time": quartiles([run.wall / run.wall_by_hand for run in own]),
            "cpu": quartiles([run.cpu / run.cpu_by_hand for run in own]),
            "microseconds": round(float(min(run.wall for run in own)), 1),
        }
        for key, own in groups.items()
    }


def before(history, own):
    """The last entry of a machine, None where there is none."""
    return next((entry for entry in reversed(history) if entry["machine"] == own), None)


def moved(old, new):
    """A line for each ratio that moved between two sets of figures."""
    for key in old.keys() & new.keys():
        for kind, what in KINDS.items():
            (low, was, high), (new_low, now, new_high) = old[key][kind], new[key][kind]
            apart = not low <= now <= high and not new_low <= was <= new_high
            if apart and abs(now - was) >= LEAST:
                yield f"{key}: {what} {was:.2f} -> {now:.2f}, {'worse' if now > was else 'better'}"


def main():
    """Measure, compare, append."""
    chosen = options()
    history = json.loads(chosen.file.read_text()) if chosen.file.exists() else []
    done = []
    for model in chosen.models:
        for size in chosen.sizes:
            done += runs(model, size, chosen.runs, chosen.seconds)
    entry = {
        "date": datetime.now(UTC).isoformat(timespec="seconds"),
        "machine": machine(),
        "commit": commit(),
        "versions": versions(),
        "figures": figures(done),
    }
    for key, own in entry["figures"].items():
        print(f"{key}: time {own['time'][1]:.2f}, CPU {own['cpu'][1]:.2f}")
    last = before(history, entry["machine"])
    print()
    if last is None:
        print("The first entry of this machine.")
    else:
        lines = sorted(moved(last["figures"], entry["figures"]))
        print(
            *lines or ["Nothing moved"], f"since {last['date']}, commit {last['commit']}", sep="\n"
        )
    chosen.file.write_text(json.dumps([*history, entry], indent=1) + "\n")


if __name__ == "__main__":
    main()
