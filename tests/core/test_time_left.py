"""The time left: unknown at first, right at a steady speed, steady at a changing one."""

from __future__ import annotations

import random

import pytest

from gsocseq_plugin.core.time_left import HEAD_START, SOONEST, UNKNOWN, TimeLeft


def test_unknown_until_a_large_step_has_come_some_way() -> None:
    left = TimeLeft()
    assert [left.update(t, 0.05 * t / 20, 0.0, 0.05) for t in range(20)] == [UNKNOWN] * 20, "checks tell nothing of the rest"
    assert [left.update(20.0 + t, 0.1 + 0.01 * t, 0.1, 0.9) for t in range(2)] == [UNKNOWN] * 2, "too soon"
    assert left.update(30.0, 0.115, 0.1, 0.9) == UNKNOWN, "too little"
    assert left.update(31.0, 0.2, 0.1, 0.9) > 0.0


def test_right_at_a_steady_speed() -> None:
    left = TimeLeft()
    for tenth in range(1000):
        now = tenth / 10.0
        told = left.update(now, now / 100.0, 0.0, 1.0)
        assert told == (UNKNOWN if now < HEAD_START + SOONEST else pytest.approx(100.0 - now))


def test_blocks_of_unequal_speed_do_not_make_it_jump() -> None:
    left, done, now, told = TimeLeft(), 0.1, 0.0, []
    dice = random.Random(1)
    left.update(now, done, 0.1, 0.9)
    while done < 0.89:
        now += 0.1
        done += 0.0008 * dice.choice((0.0, 0.0, 3.0))
        told.append(left.update(now, done, 0.1, 0.9))
    known = [seconds for seconds in told if seconds != UNKNOWN]
    jumps = [abs(after - before) for before, after in zip(known[30:], known[31:])]
    assert max(jumps) < 1.5
    assert known[len(known) // 2] == pytest.approx(55.0, rel=0.25)


def test_a_run_that_goes_on_is_not_taken_for_a_fast_one() -> None:
    left = TimeLeft()
    left.update(0.0, 0.1, 0.1, 0.9)
    for tenth in range(1, 200):  # seven tenths were there; the rest takes 100 seconds
        told = left.update(tenth / 10.0, 0.7 + 0.003 * tenth / 10.0, 0.1, 0.9)
    assert told == pytest.approx(80.0, rel=0.05)


def test_unknown_again_once_the_time_is_over() -> None:
    left = TimeLeft()
    for now in range(5):
        left.update(now, now / 5.0, 0.0, 1.0)
    assert left.update(500.0, 0.8, 0.0, 1.0) == UNKNOWN
