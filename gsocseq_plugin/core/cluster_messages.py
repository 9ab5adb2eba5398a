"""What is said of runs on a cluster, and of threads. Part of the catalogue `messages`."""

from __future__ import annotations

from typing import Dict

CLUSTER_MESSAGES: Dict[str, str] = {
    "cluster_no_dask": (
        "{python}: this Python has no dask.distributed ({reason}). Install it with '{python} -m pip install distributed', or leave out "
        "--executor dask to compute on this machine's threads."
    ),
    "cluster_option_unused": "{option}: is for --executor {executor} only. Add --executor {executor}, or leave {option} out.",
    "cluster_where": (
        "--executor dask: one of --scheduler and --workers is expected, {found} of the two were given. Give the address of a scheduler that runs "
        "(--scheduler tcp://host:8786), or how many worker processes to start on this machine (--workers 4)."
    ),
    "option_count": "{option}: {found} was given, a whole number of at least 1 is expected.",
    "cluster_address": (
        "--scheduler: '{address}' is no address of a scheduler ({reason}). Write it as the scheduler itself shows it at its start, such as "
        "tcp://192.168.1.10:8786."
    ),
    "cluster_unreachable": (
        "{address}: no dask scheduler has answered within {seconds} seconds ({reason}). Check the address, that 'dask scheduler' runs there, and "
        "that no firewall is between."
    ),
    "cluster_unknown_host": (
        "{address}: no machine of the name {host} is known here. Check how it is written, or give the machine's number "
        "(tcp://192.168.1.10:8786)."
    ),
    "cluster_not_dask": (
        "{address}: another program than a dask scheduler answers there. Give the address of the scheduler, as it shows it at its start."
    ),
    "cluster_not_scheduler": "{address}: dask's {found} answers there. Give the address of the scheduler, as it shows it at its start.",
    "cluster_no_workers": (
        "{address}: the scheduler has had no worker for {seconds} seconds that could compute. Start workers with 'dask worker {address}' and run "
        "again: what is finished is kept."
    ),
    "cluster_lost": (
        "{address}: the scheduler is gone, or does not answer any more. Start it and its workers again and run again: what is finished is kept."
    ),
    "cluster_block_kills": (
        "A block was given to several workers, and each of them was gone before it was finished ({reason}). Look after their memory: give each "
        "worker fewer threads or more memory, then run again: what is finished is kept."
    ),
    "cluster_workers": "{address} computes. Workers: {count}; threads: {threads}.",
    "cluster_worker_joined": "The worker {worker} has joined. Workers now: {count}.",
    "cluster_worker_lost": "The worker {worker} is gone; its blocks are computed by others. Workers now: {count}.",
    "cluster_worker_refused": "{why} The run goes on without this worker.",
    "cluster_worker_no_plugin": (
        "The worker {worker} cannot load the plugin ({reason}). Install version {expected} of it there as it is here, with numpy and GDAL, where "
        "the worker's Python finds it (PYTHONPATH), and start the worker again."
    ),
    "cluster_scheduler_no_plugin": (
        "{address}: the scheduler cannot load the plugin ({reason}). Start it again in the plugin's folder, or where its Python finds the plugin "
        "(PYTHONPATH)."
    ),
    "cluster_worker_version": (
        "The worker {worker} has {name} {found}; here it is {expected}. The maps would depend on who computes them: install the same version "
        "on both and start the worker again."
    ),
    "cluster_worker_untold": (
        "The worker {worker} does not say which {name} it has, so it has another plugin. Install version {plugin} of it there as it is here "
        "and start the worker again."
    ),
    "cluster_worker_processor": (
        "The worker {worker} has another processor: numpy computes with {found} there, with {expected} here. A few cells would differ in the "
        "last digit depending on who computes them. Start all workers and the run with the environment variable "
        "NPY_DISABLE_CPU_FEATURES=\"{differ}\": then all compute alike."
    ),
    "cluster_worker_silent": (
        "The worker {worker} does not answer: it was ended just now, or its machine is too busy or cannot be reached. Start it again, or "
        "without it, and run again."
    ),
    "cluster_worker_inputs": (
        "The worker {worker} does not have {count} of the files of the run as they are here: {names}. Put the inputs into a folder that all "
        "machines see under the same path, or copy them there with their times (rsync -a)."
    ),
    "threads_fewer": (
        "processing.memory_mb: {memory} MB have room for {used} of {threads} threads. Allow more memory to use them all. A run that goes on "
        "keeps the windows of its earlier start, and where these are larger there is room for fewer threads."
    ),
}
