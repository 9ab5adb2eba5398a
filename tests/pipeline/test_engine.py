"""How the engine parts the work, and how threads share it."""

from __future__ import annotations

import threading
from contextlib import closing

import numpy as np
import pytest
from interrupted_runs import MANY
from osgeo import gdal
from soil_rasters import Heard

from gsocseq_plugin.core.errors import Cancelled, sentence
from gsocseq_plugin.core.progress import Progress
from gsocseq_plugin.core.types import Status
from gsocseq_plugin.io.grid import Grid
from gsocseq_plugin.io.raster import open_raster
from gsocseq_plugin.io.read_ahead import AHEAD_SHARE
from gsocseq_plugin.io.scratch import Scratch
from gsocseq_plugin.pipeline import engine as engine_module
from gsocseq_plugin.pipeline.config import Processing
from gsocseq_plugin.pipeline.engine import BYTES_PER_CELL, THREAD_MB, Engine, groups, threads_for, window_shape, windows
from gsocseq_plugin.pipeline.local import in_threads
from gsocseq_plugin.pipeline.reader import Window
from gsocseq_plugin.pipeline.setup import GDAL_CACHE_MB, bounded_gdal_cache, make_setup, master_grid
from gsocseq_plugin.pipeline.steps.full_run import full_run, phases_of, run_work
from gsocseq_plugin.pipeline.work import CELLS, SIZES, STATUS, WINDOWS


def counted(*counts: int):
    return [(Window(row, 0, 32, 512), count) for row, count in enumerate(counts)]


def sizes(made):
    return [len(group) for group in made]


# -- groups of windows -------------------------------------------------------------------------------------------------


def test_windows_are_gathered_in_order_while_their_pixels_fit():
    counts = counted(4, 5, 1, 9, 20, 2, 3)
    made = groups(counts, 10, 1)
    assert sizes(made) == [3, 1, 1, 2], "a window alone may have more"
    assert [window for group in made for window in group] == [window for window, _ in counts]
    assert groups([], 10, 2) == []


@pytest.mark.parametrize("threads", [1, 2, 8])
def test_groups_are_few_and_even_and_as_many_for_each_thread(threads):
    for seed in range(50):
        rng = np.random.default_rng(seed)
        numbers = rng.integers(1, [300, 16_000, 9_831][seed % 3], int(rng.integers(1, 200)))
        if seed % 3 == 2:
            numbers[:] = 9_830
        counts = counted(*map(int, numbers))
        pixels = dict(counts)
        fewest, made = len(groups(counts, 24_576, 1)), groups(counts, 24_576, threads)
        held = [sum(pixels[window] for window in group) for group in made]
        assert [window for group in made for window in group] == [window for window, _ in counts]
        assert len(made) <= -(-fewest // threads) * threads and max(held) <= 24_576
        assert max(held) <= sum(held) / len(made) + 2 * max(numbers), "none is much larger than the mean"


def test_a_group_has_no_more_cells_than_may_wait(monkeypatch):
    monkeypatch.setattr(engine_module, "CELLS_PER_GROUP", 3 * 32 * 512)
    assert sizes(groups(counted(*[1] * 10), 1000, 1)) == [3, 3, 3, 1]


def test_the_memory_of_all_threads_is_within_the_setting(case):
    """The more threads, the smaller the windows; where they cannot be smaller, fewer threads."""
    for memory in (64, 512, 2048):
        for asked in (1, 2, 3, 8, 64):
            machine = Processing(memory_mb=memory)
            shape = window_shape(43200, machine, asked)
            used = threads_for(shape, machine, asked)
            assert 1 <= used <= asked and shape[0] % 32 == 0 and shape[1] == 512
            of_threads = used * (shape[0] * shape[1] * BYTES_PER_CELL / 2**20 + THREAD_MB)
            within = of_threads + AHEAD_SHARE * memory + GDAL_CACHE_MB <= memory
            assert within or (used, shape[0]) == (1, 32), "less than one tile cannot be read"
    grid = Grid.of(open_raster(str(case.path("soc")), "soc"))
    assert len(windows(grid, Processing(), 2)) == 1


def test_fewer_threads_than_asked_are_told(case):
    machine = {"threads": 3, "memory_mb": 200, "block_rows": 32, "block_columns": 58}
    heard = Heard()
    full_run(case.config(processing=machine), heard)
    (told,) = heard.of("threads_fewer")
    assert told == {"memory": 200, "used": 2, "threads": 3}
    assert "have room for 1 of 3 threads" in sentence("threads_fewer", {**told, "used": 1}), "no plural of one"


# -- the block function ------------------------------------------------------------------------------------------------


def test_a_block_is_the_same_alone_and_in_company(case):
    config = case.config(**MANY)
    setup = make_setup(config, phases_of(config))
    grid = master_grid(config, setup.sources)
    every = windows(grid, config.processing, 1)
    together = run_work(setup, grid).run(every)
    assert together[WINDOWS].tolist() == [list(window.place) for window in every]
    starts = np.concatenate([[0], np.cumsum(together[SIZES])])
    for number in np.argsort(together[SIZES])[-3:]:
        alone = run_work(setup, grid).run(every[number : number + 1])
        pixels = slice(starts[number], starts[number + 1])
        assert np.array_equal(alone[CELLS], together[CELLS][pixels]) and alone[CELLS].size > 10
        assert np.array_equal(alone["products_020"], together["products_020"][:, pixels], equal_nan=True)
    looked_at = [run_work(setup, grid).look(window) for window in every]
    assert [count for _, count, _ in looked_at] == together[SIZES].tolist()
    assert together[STATUS].size == grid.rows * grid.columns and (together[STATUS] == Status.OK).sum() > 1500


def test_windows_without_a_pixel_are_not_read_but_have_their_status(case, tmp_path, monkeypatch):
    """The northern half of the map has no SOC."""
    case.change("soc", lambda soc: np.where(np.arange(len(soc))[:, None] < 32, -1.0, soc))
    config = case.config(**MANY)
    setup = make_setup(config, phases_of(config))
    grid = master_grid(config, setup.sources)
    read = []
    monkeypatch.setattr(engine_module.Engine, "_on_threads", lambda self, open_work, todo, progress: kept(read, open_work, todo))

    def kept(read, open_work, todo):
        read.extend(window for group in todo for window in group)
        yield from map(open_work().run, todo)

    with Scratch(str(tmp_path)) as scratch:
        engine = Engine(grid, config.processing, 2, scratch)
        engine.run(lambda: run_work(setup, grid), Progress())
        assert {window.row for window in read} == {32}
        assert sum(engine.tally.statuses.values()) == grid.rows * grid.columns and engine.tally.statuses["NEGATIVE_SOC"] > 100


@pytest.mark.parametrize("first", [0, 1])
def test_gdals_cache_is_bounded_until_the_last_thread_has_ended(first):
    before = gdal.GetCacheMax()
    bounds = [bounded_gdal_cache(), bounded_gdal_cache()]
    for bound in bounds:
        bound.__enter__()
    bounds[first].__exit__(None, None, None)
    assert gdal.GetCacheMax() == GDAL_CACHE_MB * 2**20 != before
    bounds[1 - first].__exit__(None, None, None)
    assert gdal.GetCacheMax() == before


# -- threads -----------------------------------------------------------------------------------------------------------


def test_each_thread_has_a_worker_of_its_own_and_little_waits():
    opened, under_way, most = [], [], []

    def open_worker():
        opened.append(threading.get_ident())
        return lambda item: (threading.get_ident(), item)

    def items():
        for item in range(50):
            under_way.append(item)
            yield item

    for done, _ in enumerate(in_threads(open_worker, items(), 3, lambda: None)):
        most.append(len(under_way) - done)
    assert len(opened) == len(set(opened)) <= 3 and max(most) <= 4 and len(most) == 50


@pytest.mark.parametrize("threads", [1, 3])
def test_cancel_and_errors_end_the_work_after_the_items_in_work(threads):
    done = []

    def cancelled():
        if len(done) > 3:
            raise Cancelled()

    def fails(item):
        if item == 5:
            raise ValueError("the sixth")
        return item

    with pytest.raises(Cancelled), closing(in_threads(lambda: done.append, range(1000), threads, cancelled)) as work:
        for _ in work:
            pass
    assert len(done) <= 4 + 2 * (threads + 1)
    stop = threading.Event()
    with pytest.raises(ValueError, match="the sixth"), closing(in_threads(lambda: fails, range(1000), threads, lambda: None, stop)) as work:
        for _ in work:
            pass
    assert stop.is_set()


def test_progress_is_monotone_and_by_pixels(case):
    for threads in (1, 2, 3):
        fractions = []
        progress = Progress()
        progress.report = fractions.append
        full_run(case.config(**{**MANY, "processing": {**MANY["processing"], "threads": threads}}), progress)
        assert fractions == sorted(fractions) and fractions[-1] == 1.0 and len({f for f in fractions if 0.15 < f < 0.9}) > 8
