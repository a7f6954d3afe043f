"""Draws three models of every engine as they move: a robot that is steered, one that draws a map, and targets.

    python moving.py tracker out.gif
    python moving.py slam out.gif
    python moving.py mtt out.gif

Each runs under the engine and with the particles of `SCENES`. To its source a node is added that gives what is drawn.
"""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import jax
import matplotlib
import numpy as np
import worlds
from losses import tracks, variant
from PIL import Image
from pzjax import load

matplotlib.use("Agg")
from matplotlib import pyplot as plt

SIZE, DOTS = (5.2, 2.8), 80
COLOURS = 24
"""How many colours a picture has."""

TRACKER = """
let proba placed given = pair (state, vec_get (state, 0)) where rec state = model given

let node moving (particles) () = (Mat.get state 0 0, stats_float place) where
  rec command = column (0.0, 0.0, 0.0) -> steer (pre mean)
  and (state, acceleration, fix) = world command
  and (states, place) = split (infer particles placed (command, acceleration, fix))
  and mean = mean_matrix states
"""

SLAM = """
let node moving (particles) truth = (position, believed, map) where
  rec command = walk (0 fby drawn)
  and (position, seen) = world (truth, command)
  and (positions, maps) = split (infer particles model (command, seen))
  and drawn = draw positions
  and believed = mean_int positions
  and map = Array.map mean_bool (split_array maps)
"""

MTT = """
let node moving (particles) seen = main particles seen
"""


# --- what is drawn: a figure and outputs come in, a function that draws a step goes out -----------


def tracker(figure, outputs, _seen, _truth):
    """Where the robot is, and below how far it is from where it is believed, with two deviations."""
    place, (mean, variance) = outputs
    above, below = figure.subplots(2, height_ratios=[1, 2.2])
    wide = 2 * np.sqrt(variance)

    def draw(step):
        above.clear()
        above.set(xlim=(-10, 55), ylim=(-1, 1), yticks=[], title="place")
        above.plot([mean[step] - wide[step], mean[step] + wide[step]], [0, 0], "C0", linewidth=5)
        above.plot([place[step]], [0], "o", color="C1", markersize=7)
        steps = np.arange(max(0, step - 150), step + 1)
        below.clear()
        below.set(xlim=(step - 150, step + 5), ylim=(-12, 12), title="away from the mean")
        below.fill_between(steps, -wide[steps], wide[steps], color="C0", alpha=0.25, linewidth=0)
        below.plot(steps, (place - mean)[steps], "C1", linewidth=1)

    return draw


def slam(figure, outputs, seen, _truth):
    """The true corridor above, below it the map, each cell as dark as it is believed to be black."""
    position, believed, grid = outputs
    axis = figure.subplots()

    def draw(step):
        axis.clear()
        rows = np.stack([seen[step].astype(float), grid[step]])
        axis.imshow(rows, cmap="Greys", vmin=0, vmax=1, aspect="auto")
        axis.set(xlim=(-0.5, rows.shape[1] - 0.5), ylim=(1.5, -0.5), xticks=[])
        axis.set_yticks([0, 1], ["corridor", "map"])
        axis.axhline(0.5, color="white", linewidth=8)
        axis.plot([position[step]], [0], "o", color="C1", markersize=11)
        axis.plot([believed[step]], [1], "D", color="C0", markersize=9)
        axis.set_title(f"step {step + 1}")

    return draw


def mtt(figure, outputs, seen, truth):
    """The true targets as crosses with their ways, what is seen as points, the tracks of one draw as rings."""
    believed = tracks(outputs)
    axis = figure.subplots()
    places = np.array([one[1:] for own in truth for one in own])
    (left, low), (right, high) = places.min(axis=0) - 2, places.max(axis=0) + 2

    def draw(step):
        axis.clear()
        axis.set(xlim=(left, right), ylim=(low, high), title=f"step {step + 1}")
        count = int(seen.length[step])
        axis.plot(*(column[step, :count] for column in seen.items), ".", color="0.6", markersize=6)
        for number, x, y in truth[step]:
            ways = [one[1:] for own in truth[: step + 1] for one in own if one[0] == number]
            axis.plot(*zip(*ways, strict=True), color="0.75", linewidth=1)
            axis.plot([x], [y], "kx", markersize=6)
        for _, x, y in believed[step]:
            axis.plot([x], [y], "o", color="C0", markersize=11, fillstyle="none")

    return draw


@dataclass(frozen=True)
class Scene:
    """A model, and how it is drawn.

    Attributes:
        engine: the module that it opens.
        particles: how many there are.
        source: what is added to its source.
        drawn: what draws it.
        steps: those that are drawn.
        seconds: how long each is seen.
    """

    engine: str
    particles: int
    source: str
    drawn: Callable
    steps: range
    seconds: float


SCENES = {
    "tracker": Scene("Infer_ds_streaming", 1, TRACKER, tracker, range(0, 300, 4), 0.1),
    "slam": Scene("Infer_semi_symbolic", 100, SLAM, slam, range(0, 80), 0.2),
    "mtt": Scene("Infer_ds_streaming", 100, MTT, mtt, range(0, 100), 0.2),
}


def outputs(name, scene, seen):
    """What the added node gives at each step."""
    with tempfile.TemporaryDirectory() as folder:
        path = variant(name, scene.engine, Path(folder))
        path.write_text(path.read_text() + scene.source)
        node = load(path, flags=["-noreduce"]).moving(scene.particles)
        first = jax.tree.map(lambda leaf: leaf[0], seen)
        length = None if jax.tree.leaves(seen) else scene.steps.stop
        made = jax.lax.scan(node.step, node.init(0, like=first), seen, length=length)[1]
    return jax.tree.map(np.asarray, made)


def main(name, file):
    """Draws a model."""
    scene = SCENES[name]
    seen, truth = worlds.observations(name, steps=scene.steps.stop)
    made = outputs(name, scene, seen)
    figure = plt.figure(figsize=SIZE, dpi=DOTS, layout="constrained")
    draw = scene.drawn(figure, made, seen, truth)
    frames = []
    for step in scene.steps:
        draw(step)
        figure.canvas.draw()
        picture = Image.fromarray(np.asarray(figure.canvas.buffer_rgba())).convert("RGB")
        frames.append(picture.quantize(COLOURS, dither=Image.Dither.NONE))
    first, *rest = frames
    milliseconds = round(1000 * scene.seconds)
    first.save(file, save_all=True, append_images=rest, duration=milliseconds, loop=0)


if __name__ == "__main__":
    main(*sys.argv[1:])
