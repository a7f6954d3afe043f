"""How well tracks follow targets: MOTA, the accuracy of Bernardin and Stiefelhagen (2008).

In: for each step the true targets and the tracks, both with numbers and places. At each step targets and tracks are
matched: those matched before stay so while they are near; the others by the assignment of least total distance. What
counts are tracks without a target, targets without a track, and targets whose track is another one than before.
"""

import numpy as np
from scipy.optimize import linear_sum_assignment

NEAR = 5.0
FAR = 1e7


def loss(truth, tracks):
    """1 / MOTA - 1, infinite where MOTA is not positive.

    Args:
        truth: for each step the targets, as (number, x, y).
        tracks: for each step the tracks, likewise.
    """
    accuracy = mota(truth, tracks)
    return 1 / accuracy - 1 if accuracy > 0 else np.inf


def mota(truth, tracks):
    """One minus the share of the faults: false tracks, missed and swapped targets for each true target."""
    before, faults = {}, 0
    for targets, found in zip(truth, tracks, strict=True):
        matched = match(targets, found, before)
        swaps = sum(before.get(target, track) != track for target, track in matched.items())
        faults += swaps + len(targets) - len(matched) + len(found) - len(matched)
        before = matched
    return 1 - faults / sum(map(len, truth))


def match(targets, found, before):
    """The number of the track that follows each target, by the target's number.

    Args:
        targets: as (number, x, y).
        found: the tracks, likewise.
        before: what was matched at the step before.
    """
    if not targets or not found:
        return {}
    places = {}
    for number, *place in found:
        places.setdefault(number, place)
    kept = {
        number: before[number]
        for number, *place in targets
        if before.get(number) in places and distance(place, places[before[number]]) < NEAR
    }
    taken = set(kept.values())
    rows = [target for target in targets if target[0] not in kept]
    columns = [track for track in found if track[0] not in taken]
    if rows and columns:
        costs = np.array([[distance(row[1:], column[1:]) for column in columns] for row in rows])
        costs = np.where(costs < NEAR, costs, FAR)
        for row, column in zip(*linear_sum_assignment(costs), strict=True):
            if costs[row, column] < NEAR:
                kept[rows[row][0]] = columns[column][0]
    return kept


def distance(one, other):
    """How far two places are from each other."""
    return float(np.hypot(one[0] - other[0], one[1] - other[1]))
