"""What is read ahead: the same values, and no cell of the source twice where that can be helped."""

from __future__ import annotations

import threading
from functools import partial

import numpy as np
import pytest

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io import read_ahead, warp
from gsocseq_plugin.io.grid import gsp_grid
from gsocseq_plugin.io.raster import LayerRef
from gsocseq_plugin.io.read_ahead import ReadAhead, SharedAhead
from gsocseq_plugin.io.warp import WARP_COLUMNS, WARP_ROWS, AlignedReader

SOURCE = np.arange(3 * 100 * 200, dtype=np.float32).reshape(3, 100, 200)
EVERY = (10, 20, 80, 150)
GRID = gsp_grid((10.0, 40.0, 22.0, 43.0))  # 1440 x 360: three tiles wide, twelve high


def reader_of(monkeypatch, most=100_000, down=20_000, block_rows=1, shared=False):
    """`cells` of a ReadAhead of SOURCE with these limits, and the windows that it reads."""
    monkeypatch.setattr(read_ahead, "CELLS_DOWN", down)
    asked = []

    def read(window):
        asked.append(window)
        return of_source(window)

    return partial(ReadAhead(3, block_rows, most, shared).cells, 1, read), asked


def of_source(window):
    row, column, rows, columns = window
    return SOURCE[:, row : row + rows, column : column + columns].copy()


def same(values, window):
    return values.tobytes() == of_source(window).tobytes()


@pytest.mark.parametrize("shared", [False, True])
@pytest.mark.parametrize("most, down", [(100_000, 20_000), (100_000, 1), (6_000, 6_000), (1_000, 1_000), (2_000, 5_000)])
def test_any_windows_in_any_order(monkeypatch, most, down, shared):
    cells, asked = reader_of(monkeypatch, most, down, shared=shared)
    rng = np.random.default_rng(0)
    for _ in range(300):
        row, column = int(rng.integers(10, 80)), int(rng.integers(20, 150))
        window = (row, column, int(rng.integers(1, 8)), int(rng.integers(1, 20)))
        assert same(cells(window, window, EVERY), window)
        assert all(rows * columns * 3 <= max(most, 7 * 19 * 3) for _, _, rows, columns in asked)


def test_on_the_way_down_every_cell_is_read_once(monkeypatch):
    cells, asked = reader_of(monkeypatch)
    for row in range(10, 84, 3):  # tiles of six rows, three of them new
        for column in range(20, 160, 10):
            window = (row, column, 6, 20 if column < 150 else 10)
            assert same(cells(window, window, EVERY), window)
    assert sum(rows * columns for _, _, rows, columns in asked) <= 90 * 150
    assert {columns for _, _, _, columns in asked} == {150}


def test_a_wide_source_is_read_in_parts_across(monkeypatch):
    cells, asked = reader_of(monkeypatch, most=1_000)
    for column in range(20, 160, 10):
        window = (30, column, 6, 10)
        assert same(cells(window, window, EVERY), window)
    assert len(asked) == 3 and all(rows * columns <= 1_000 // 3 for _, _, rows, columns in asked)


def test_what_is_asked_as_a_whole_is_read_as_a_whole(monkeypatch):
    """A window of two rows of tiles, one tile wide."""
    cells, asked = reader_of(monkeypatch, down=1)
    for window in ((20, 30, 6, 10), (26, 30, 6, 10), (20, 40, 6, 10), (26, 40, 6, 10)):
        assert same(cells(window, (20, window[1], 12, 10), EVERY), window)
    assert asked == [(20, 20, 12, 150)]


@pytest.mark.parametrize("block_rows, times", [(1, 5), (100, 1)])
def test_of_a_file_with_tall_blocks_more_is_read_at_once(monkeypatch, block_rows, times):
    """80 rows of 150 columns: 22 rows at a time, the last three of them again among the next, or all."""
    cells, asked = reader_of(monkeypatch, down=10_000, block_rows=block_rows)
    for row in range(10, 84, 3):
        assert same(cells((row, 20, 6, 20), (row, 20, 6, 20), EVERY), (row, 20, 6, 20))
    assert len(asked) == times


@pytest.mark.parametrize("block_rows", [1, 100])
def test_a_thread_that_is_a_row_of_tiles_behind_still_finds_its_cells(monkeypatch, block_rows):
    cells, asked = reader_of(monkeypatch, most=3 * 150 * 14, down=1, block_rows=block_rows, shared=True)
    for row in range(10, 81, 4):
        for behind in (0, 4):
            window = (max(10, row - behind), 40, 6, 20)
            assert same(cells(window, window, EVERY), window)
    assert sum(rows * columns for _, _, rows, columns in asked) <= 80 * 150


def test_only_who_moved_last_goes_anywhere_and_the_others_on_from_there():
    ahead = ReadAhead(3, 1, 3 * 150 * 14, shared=True)

    def asks(who, row):
        window = (row, 40, 6, 20)
        values = ahead.cells(who, of_source, window, window, EVERY)
        assert values is None or same(values, window)
        return values is not None

    assert asks(1, 40) and not asks(2, 30) and not asks(2, 60)
    assert asks(2, 44) and not asks(1, 60), "who goes on from there has moved last"
    assert asks(2, 70) and asks(2, 10), "down, or a new beginning"


def test_after_an_error_nothing_is_held():
    ahead, window = ReadAhead(3, 1, 100_000), (20, 30, 6, 10)

    def broken(_):
        raise GsocError("file_missing", path="x")

    with pytest.raises(GsocError):
        ahead.cells(1, broken, window, window, EVERY)
    assert ahead.held(window) is None
    assert same(ahead.cells(1, of_source, window, window, EVERY), window)


@pytest.fixture(scope="module")
def climate(make_raster):
    values = np.random.default_rng(1).normal(10, 5, (4, 100, 320)).astype(np.float32)
    return make_raster(values, (9.5, 1 / 24, 0, 43.5, 0, -1 / 24), options=["COMPRESS=DEFLATE", "BLOCKYSIZE=1"])


def windows_read(reader, monkeypatch):
    """The windows of the source that the reader goes to the file for."""
    seen, plain = [], reader.read_cells
    monkeypatch.setattr(reader, "read_cells", lambda window: seen.append(window) or plain(window))
    return seen


def test_tiles_in_their_order_read_the_file_once(climate, monkeypatch):
    reader = AlignedReader(LayerRef(climate), GRID)
    seen = windows_read(reader, monkeypatch)
    for row in range(0, GRID.rows, WARP_ROWS):
        for column in range(0, GRID.columns, WARP_COLUMNS):
            reader.read(row, column, min(WARP_ROWS, GRID.rows - row), min(WARP_COLUMNS, GRID.columns - column))
    cells = sum(rows * columns for _, _, rows, columns in seen)
    assert cells <= reader.own_cells().rows * reader.own_cells().columns


def test_who_asks_a_few_cells_waits_for_no_more(climate, monkeypatch):
    """As the pixel tool does, of a layer of a continent."""
    reader = AlignedReader(LayerRef(climate), GRID)
    seen = windows_read(reader, monkeypatch)
    reader.read(100, 700, 1, 1)
    assert len(seen) == 1 and seen[0][2] * seen[0][3] < WARP_ROWS * WARP_COLUMNS / 10


def tiles_of(grid):
    for row in range(0, grid.rows, WARP_ROWS):
        for column in range(0, grid.columns, WARP_COLUMNS):
            yield row, column, min(WARP_ROWS, grid.rows - row), min(WARP_COLUMNS, grid.columns - column)


WIDE = gsp_grid((-30.0, 20.0, 17.0, 26.0))  # 5640 x 720: 12 tiles wide, 23 high


@pytest.fixture(scope="module")
def wide_climate(make_raster):
    return make_raster(np.zeros((2, 160, 1160), np.float32), (-30.5, 1 / 24, 0, 26.5, 0, -1 / 24))


def cells_read(path, monkeypatch, shared, in_a_group, threads=2):
    """How often each cell of the source is read, in the mean, by threads that take groups of tiles in turn, and step by step a tile each."""
    monkeypatch.setattr(read_ahead, "CELLS_DOWN", 2_000)
    monkeypatch.setattr(warp, "CELLS_ACROSS", 8_000)  # two bands of what 1 000 000 are of 240
    readers, seen = [AlignedReader(LayerRef(path), WIDE, shared=shared) for _ in range(threads)], []
    for reader in readers:
        monkeypatch.setattr(reader, "read_cells", lambda window: seen.append(window) or np.zeros((2, window[2], window[3]), np.float32))
    tiles = list(tiles_of(WIDE))
    waiting = iter([tiles[first : first + in_a_group] for first in range(0, len(tiles), in_a_group)])
    at_work = [list(next(waiting)) for _ in readers]
    while any(at_work):
        for number, reader in enumerate(readers):
            if at_work[number]:
                reader.read(*at_work[number].pop(0))
            at_work[number] = at_work[number] or list(next(waiting, []))
    own = readers[0].own_cells()
    return sum(rows * columns for _, _, rows, columns in seen) / (own.rows * own.columns)


@pytest.mark.parametrize("in_a_group, at_most", [(2, 1.05), (6, 1.05), (13, 1.6), (24, 2.2), (60, 2.2)])
def test_threads_together_read_less_than_each_for_itself(wide_climate, monkeypatch, in_a_group, at_most):
    """Where there is much land in a group's tiles, and where there is little: then a group has several rows of them, which lie apart."""
    shared = cells_read(wide_climate, monkeypatch, SharedAhead(2**20), in_a_group)
    assert shared <= at_most and shared <= cells_read(wide_climate, monkeypatch, None, in_a_group)


def test_threads_that_share_read_the_file_once_and_get_the_same_values(climate, monkeypatch):
    """Two side by side, as long as none is more than a row of tiles behind."""
    monkeypatch.setattr(warp, "CELLS_ACROSS", 10_000)
    monkeypatch.setattr(read_ahead, "CELLS_DOWN", 1)
    shared, side_by_side, seen, results = SharedAhead(2**20), threading.Barrier(2), [], {}
    tiles, alone = list(tiles_of(GRID)), AlignedReader(LayerRef(climate), GRID)

    def work(first):
        reader = AlignedReader(LayerRef(climate), GRID, shared=shared)
        plain = reader.read_cells
        reader.read_cells = lambda window: seen.append(window) or plain(window)
        for number in range(first, len(tiles), 2):
            side_by_side.wait(60)
            results[number] = reader.read(*tiles[number])

    threads = [threading.Thread(target=work, args=(first,)) for first in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(tiles) % 2 == 0 and [results[number].tobytes() for number in range(len(tiles))] == [alone.read(*tile).tobytes() for tile in tiles]
    own = alone.own_cells()
    assert sum(rows * columns for _, _, rows, columns in seen) <= own.rows * own.columns


@pytest.mark.parametrize(
    "options, size, shares", [({}, 2**20, True), ({}, 2**10, False), ({"lowest": 0.0}, 2**20, False), ({"recode": np.abs}, 2**20, False)]
)
def test_only_the_same_values_are_shared_and_only_where_there_is_room(climate, monkeypatch, options, size, shares):
    """Two rows of tiles over the whole width: what the second asks the first has read."""
    monkeypatch.setattr(warp, "CELLS_ACROSS", 10_000)
    shared, together = SharedAhead(size), []
    for _ in range(2):
        reader = AlignedReader(LayerRef(climate), GRID, shared=shared, **options)
        together.append(windows_read(reader, monkeypatch))
        reader.read(0, 0, WARP_ROWS, WARP_COLUMNS)
    assert together[0] and (together[1] == []) == shares
