"""The metadata of a map as files: ISO 19139 for catalogues, .qmd for QGIS."""

from __future__ import annotations

from ..pipeline.submission.records import MapRecord
from ..pipeline.submission.request import Submission
from .page import render
from .words import Words


def iso_xml(record: MapRecord, submission: Submission) -> str:
    """ISO 19115 metadata in the XML of ISO 19139: who, what, where, in which unit, from what, under which licence."""
    return _filled("iso19139.xml", record, submission)


def qgis_metadata(record: MapRecord, submission: Submission) -> str:
    """What QGIS shows as the layer's metadata when a .qmd file lies beside the map, or is loaded."""
    return _filled("layer.qmd", record, submission)


def _filled(template: str, record: MapRecord, submission: Submission) -> str:
    west, south, east, north = (f"{edge:.10f}" for edge in record.bounds)
    return render(template, Words(), record=record, submission=submission, west=west, south=south, east=east, north=north)
