"""When pictures are due, in seconds that nobody waits for."""

from __future__ import annotations

import pytest
from pzjax.cli.live.clock import LATE, PICTURES, Clock
from pzjax.cli.live.motion import CHUNK

PAGE, OTHER = object(), object()


def played(speed: float, frame: float, seconds: float, *, asks: bool = True) -> list[int]:
    """The steps of each frame of a page that asks as the page of the product does; without one, of each picture."""
    clock = Clock()
    clock.speed = speed
    clock.took(1, 1e-6)
    if asks:
        clock.ask(PAGE, 0, 0.0)
    clock.start(0.0)
    frames, now, owed = [], 0.0, 1.0
    while now < seconds:
        if asks:
            count = round(owed)
            owed += speed * frame - count
            if count:
                clock.ask(PAGE, count, now)
        made = 0
        while clock.left(now) <= 0:
            made += clock.take(now)
        frames.append(made)
        now += frame
    return frames


@pytest.mark.parametrize("rate", [59.9, 60.0, 60.3])
def test_each_frame_has_one_step_at_sixty_a_second(rate: float) -> None:
    assert {*played(60, 1 / rate, 1.5)} == {1}


@pytest.mark.parametrize("frame", [1 / 30, 1 / 60, 1 / 75])
@pytest.mark.parametrize("speed", [0.5, 7, 60, 600, 6000])
@pytest.mark.parametrize("asks", [True, False])
def test_the_speed_is_that_which_is_asked_for(speed: float, frame: float, asks: bool) -> None:
    made = sum(played(speed, frame, 10, asks=asks))
    assert made == pytest.approx(10 * speed, abs=1 + speed / PICTURES, rel=0.001)


def test_the_time_is_the_clock_where_the_page_is_late() -> None:
    clock = Clock()
    clock.speed = 60
    clock.ask(PAGE, 0, 0.0)
    clock.start(0.0)
    assert clock.left(0.1) == pytest.approx(LATE - 0.1)
    assert clock.left(LATE) == 0
    assert clock.take(LATE) == 1
    assert clock.left(LATE) == pytest.approx(1 / 60)  # and goes on without it
    clock.ask(PAGE, 1, 1.0)  # it is back
    assert clock.left(1.0) == 0
    assert clock.take(1.0) == 1
    assert clock.left(1.0) > LATE


def test_one_page_at_a_time_is_the_clock() -> None:
    clock = Clock()
    clock.speed = 60
    clock.ask(PAGE, 1, 0.0)
    clock.ask(OTHER, 5, 0.0)
    assert clock.take(0.0) == 1
    assert clock.left(0.0) > 0
    clock.leave(OTHER, 0.0)
    assert clock.left(0.0) > 0
    clock.leave(PAGE, 0.0)
    assert clock.left(0.0) == 0
    clock.ask(OTHER, 1, 0.0)
    assert clock.left(0.0) == 0


def test_what_a_slow_program_does_not_make_is_forgotten() -> None:
    clock = Clock()
    clock.speed = 60
    for frame in range(100):
        clock.ask(PAGE, 1, frame / 60)
    made = 0
    while clock.left(100 / 60) <= 0:
        made += clock.take(100 / 60)
    assert made == 3


def test_steps_take_a_part_of_the_time_of_a_picture() -> None:
    clock = Clock()
    clock.speed = 1e6
    clock.ask(PAGE, 1 << 20, 0.0)
    assert clock.take(0.0) == 1  # nobody knows what it costs
    clock.took(1, 0.001)
    assert clock.take(0.0) == 13
    clock.cost = 1e-9
    assert clock.take(0.0) == CHUNK
