"""How many pictures a second a page of `pzjax live` shows: `python tests/cli/live/rates.py PROGRAM [OPTION ...]`.

The options are those of `pzjax live`; before them may stand `--runs N`, for N runs side by side, and `--speed N`, in
steps a second. Each line tells of five seconds: frames of the screen, pictures in which something was drawn, steps, and
which part of a core the server and the browser took. On a machine that does something else the pictures are fewer.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "docs"))

from browser import browser, missing, opened, serving

COUNTS = """
const frame = window.requestAnimationFrame, clear = CanvasRenderingContext2D.prototype.clearRect;
let drawn = false;
window.frames_shown = window.pictures_shown = 0;
CanvasRenderingContext2D.prototype.clearRect = function (...box) { drawn = true; return clear.apply(this, box); };
window.requestAnimationFrame = (draw) => frame((now) => {
  drawn = false;
  draw(now);
  frames_shown += 1;
  pictures_shown += drawn;
});
"""

SHOWN = "[frames_shown, pictures_shown, +document.getElementById('main').dataset.step]"


def busy() -> dict[int, tuple[int, float]]:
    """Of each process its parent, and how many seconds it has computed."""
    found = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:  # it has ended
            continue
        seconds = (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
        found[int(folder.name)] = (int(fields[1]), seconds)
    return found


def below(root: int, all_of: dict[int, tuple[int, float]]) -> float:
    """How many seconds the processes that one has started have computed, and theirs."""
    own = [one for one, (parent, _) in all_of.items() if parent == root]
    return sum(all_of[one][1] + below(one, all_of) for one in own)


def main() -> None:
    """Prints three lines."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--speed", default="60")
    own, words = parser.parse_known_args()
    if missing():
        sys.exit(missing())
    with (
        serving(*words) as (address, server),
        browser() as made,
        opened(made, address, viewport={"width": 1000, "height": 800}) as page,
    ):
        page.add_init_script(COUNTS)
        page.reload()
        page.wait_for_selector("#main[data-step]")
        for run in range(1, own.runs):
            page.click("#add")
            page.wait_for_selector(f"#seed-{run}")
        page.select_option("#speed", own.speed)
        page.click("#play")
        page.wait_for_timeout(4000)
        for _ in range(3):
            before, then, since = page.evaluate(SHOWN), busy(), time.monotonic()
            page.wait_for_timeout(5000)
            after, now, seconds = page.evaluate(SHOWN), busy(), time.monotonic() - since
            frames, pictures, steps = (
                (b - a) / seconds for a, b in zip(before, after, strict=True)
            )
            of_server = (now[server][1] - then[server][1]) / seconds
            of_all = (below(os.getpid(), now) - below(os.getpid(), then)) / seconds
            print(
                f"{frames:.1f} frames, {pictures:.1f} pictures and {steps:.1f} steps a second; "
                f"of a core: server {of_server:.2f}, browser {of_all - of_server:.2f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
