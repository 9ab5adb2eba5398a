"""The QGIS plugin GSOCseq: QGIS calls `classFactory` when it loads the plugin folder."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .gsocseq_plugin.plugin import GsocseqPlugin


def classFactory(iface: Any) -> GsocseqPlugin:
    """The plugin object. `iface` is QGIS's interface, or None in qgis_process."""
    from .gsocseq_plugin.plugin import GsocseqPlugin

    return GsocseqPlugin(iface)
