"""GSOCseq: soil organic carbon sequestration maps with RothC."""

__version__ = "0.5.0"
