"""Finished blocks on disk: whole, checked, gone at the end."""

from __future__ import annotations

import os

import numpy as np
import pytest

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.scratch import Scratch

ARRAYS = {
    "pools": np.random.default_rng(0).random((15, 64, 51)),
    "status": np.arange(64 * 51, dtype=np.uint8).reshape(64, 51),
    "turned": np.arange(12, dtype=np.float32).reshape(3, 4).T,
    "empty": np.empty((0, 3)),
}


def test_arrays_come_back_bit_for_bit(tmp_path):
    with Scratch(str(tmp_path)) as scratch:
        scratch.put(12, ARRAYS)
        scratch.put(3, {"pools": ARRAYS["pools"] * 2})
        assert scratch.indices() == [3, 12]
        for name, array in ARRAYS.items():
            stored = scratch.get(12, name)
            assert stored.dtype == array.dtype and stored.shape == array.shape
            assert stored.tobytes() == array.tobytes()
        np.testing.assert_array_equal(scratch.get(3, "pools")[4, 10:20], ARRAYS["pools"][4, 10:20] * 2)
        assert not scratch.get(12, "pools").flags.writeable
        assert os.path.basename(scratch.folder).startswith(".gsocseq-scratch-")
        assert os.path.dirname(scratch.folder) == str(tmp_path)
        del stored
    assert os.listdir(tmp_path) == []


def test_two_runs_do_not_share_a_folder(tmp_path):
    with Scratch(str(tmp_path)) as one, Scratch(str(tmp_path)) as other:
        one.put(0, {"a": np.zeros(1)})
        assert other.indices() == []


@pytest.mark.parametrize("change", ["cut", "flip", "longer", "nothing left"])
def test_a_damaged_block_is_noticed(tmp_path, change):
    with Scratch(str(tmp_path)) as scratch:
        scratch.put(0, ARRAYS)
        (name,) = os.listdir(scratch.folder)
        path = os.path.join(scratch.folder, name)
        data = bytearray(open(path, "rb").read())
        if change == "flip":
            data[len(data) // 2] ^= 1
        data = {"cut": data[:-100], "flip": data, "longer": data + b"x", "nothing left": b""}[change]
        with open(path, "wb") as file:
            file.write(data)
        with pytest.raises(GsocError) as caught:
            scratch.get(0, "pools")
        assert caught.value.key == "scratch_damaged" and path in str(caught.value)


def test_a_block_that_took_the_place_of_another_is_looked_at_itself(tmp_path):
    with Scratch(str(tmp_path)) as scratch:
        scratch.put(0, ARRAYS)
        assert scratch.is_whole(0)
        scratch.drop(0)
        scratch.put(0, ARRAYS)
        path = os.path.join(scratch.folder, os.listdir(scratch.folder)[0])
        os.truncate(path, os.path.getsize(path) - 1)
        assert not scratch.is_whole(0)


def test_a_full_disk_leaves_whole_blocks_only(small_disk):
    folder = small_disk(1000)
    with Scratch(str(folder)) as scratch:
        with pytest.raises(GsocError) as caught:
            for index in range(10):
                scratch.put(index, ARRAYS)  # 0.4 MB each
        assert caught.value.key == "disk_full"
        assert scratch.indices() == [0, 1]
        assert scratch.get(1, "pools").tobytes() == ARRAYS["pools"].tobytes()
        assert len(os.listdir(scratch.folder)) == 2
    assert os.listdir(folder) == []
