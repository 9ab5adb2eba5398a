"""What of the processor decides about the last digit of a result."""

from __future__ import annotations

from importlib import import_module
from typing import Any


def instruction_sets() -> str:
    """The processor's instruction sets that numpy uses here, as numpy names them. With other ones its exp and power round the last bit
    otherwise, in a few cells of a map.

    numpy has several kernels of these functions and takes the one for the best set it finds ("CPU/SIMD Optimizations" in its manual);
    NPY_DISABLE_CPU_FEATURES keeps it from some.
    """
    try:
        built: Any = import_module("numpy._core._multiarray_umath")
    except ImportError:  # numpy 1
        built = import_module("numpy.core._multiarray_umath")
    return " ".join(name for name in (*built.__cpu_baseline__, *built.__cpu_dispatch__) if built.__cpu_features__.get(name))
