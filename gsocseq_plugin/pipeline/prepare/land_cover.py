"""Land-cover maps as they come: which file and band holds the codes of which year, and what the codes mean."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass
from typing import Dict, Iterable, List, Mapping, Optional, Sequence, Set, Tuple

import numpy as np
from osgeo import gdal

from ...core.errors import GsocError
from ...core.gsocseq.export_names import parse
from ...io.grid import Grid
from ...io.mosaic import sources
from ...io.raster import LayerRef, attempt, band_names, open_raster, selected_bands
from ...io.tables import read_class_table, read_legend
from ..config import FAO_LEGEND, LEGENDS, TABLES
from ..sources import YEAR, years_in
from .quick_look import some_values

CODE_LAYERS = ("lccs_class", "discrete_classification")
"""How ESA/C3S (NetCDF) and Copernicus (Earth Engine) name the map of codes among the layers of a file; the others are flags and shares."""
WITHOUT_CLASS: Mapping[str, Tuple[int, ...]] = {"esa": (140,), "copernicus": (100, 200)}
"""Codes of the products that no class fits: lichens and mosses, open sea (ESA CCI-LC 2017, Product User Guide 2.0; Buchhorn et al. 2020,
Copernicus Global Land Cover, Product User Manual 3)."""
_NOTHING = (0, 255)
"""No data in both products and in maps of bytes."""
_FITS, _BETTER, _MOST = 0.9, 0.1, 0.5
"""Another legend is meant when it knows at least the first share of the cells, and the chosen one less by at least the second (a table of
one's own by the third). A legend that does not know more than the third is not that of the map."""


@dataclass(frozen=True)
class YearOfCover:
    """One band of land-cover codes; `year` is None where there is only one band and nothing tells its year."""

    year: Optional[int]
    path: str
    band: int

    @property
    def name(self) -> str:
        """The name of the year's band in the result."""
        return "land use" if self.year is None else str(self.year)


def years_of_cover(layers: Sequence[str], years: Tuple[int, ...]) -> List[YearOfCover]:
    """The bands of the files in order of their years: as given, else as the bands are named, else as the files are.

    Raises GsocError for files that cannot be read, years that are unknown, twice there, not as many as bands, or in another order than named.
    """
    if not layers:
        raise GsocError("config_value", field="layers", found="[]", expected="one file or several")
    maps = sources(layers)
    refs = [code_layer(source.path) for source in maps]
    bands = [(ref.path, band) for ref in refs for band in selected_bands(open_raster(ref.path, "land cover"), ref)]
    named: List[Optional[int]] = list(years) if years else [None]
    if not years and len(bands) > 1:
        named = [year for source, ref in zip(maps, refs) for year in _named_years(source.name, band_names(ref))]
    elif not years:
        named = list(_years_in_name(maps[0].name, band_names(refs[0])) or (None,))
    if len(named) != len(bands):
        raise GsocError("land_cover_years_count", paths=", ".join(layers), bands=len(bands), years=len(named))
    _refuse_other_order(years, [year for source, ref in zip(maps, refs) for year in _years_in_name(source.name, band_names(ref)) or ()])
    found = sorted((YearOfCover(year, *band) for year, band in zip(named, bands)), key=lambda layer: layer.year or 0)
    for one, other in zip(found, found[1:]):
        if one.year == other.year:
            raise GsocError("land_cover_year_twice", year=one.year, first=one.path, second=other.path)
    return found


def _refuse_other_order(given: Sequence[int], named: Sequence[int]) -> None:
    """Raise GsocError for the same years in another order than bands or files are named: the files were sorted otherwise."""
    if given and list(given) != list(named) and sorted(given) == sorted(named):
        raise GsocError("land_cover_years_order", given=", ".join(map(str, given)), named=", ".join(map(str, named)))


def code_layer(path: str) -> LayerRef:
    """Where the codes are in a file that holds flags beside them: a variable of a NetCDF file, or some of the bands."""
    dataset, _ = attempt(gdal.OpenEx, path, gdal.OF_RASTER)
    if dataset is not None and dataset.RasterCount == 0:
        for name, _ in dataset.GetSubDatasets():
            if name.endswith(CODE_LAYERS):
                return LayerRef(name)
    names = band_names(LayerRef(path))
    bands = tuple(band for band, name in enumerate(names, start=1) if name.endswith(CODE_LAYERS))
    return LayerRef(path, bands or None)


def _named_years(path: str, names: Sequence[str]) -> Tuple[int, ...]:
    """The years that the names of bands or file tell. Raises GsocError when they do not."""
    years = _years_in_name(path, names)
    if years is None:
        raise GsocError("land_cover_year_unknown", path=path, names=", ".join(names[:4]))
    return years


def _years_in_name(path: str, names: Sequence[str]) -> Optional[Tuple[int, ...]]:
    """A year in every band's name; or the file's: the one year of its one band, or the first and last of as many bands."""
    by_band = years_in(names)
    if by_band is not None:
        return by_band
    years = sorted({int(year) for year in YEAR.findall(os.path.basename(path))})
    if years and len(years) <= 2 and years[-1] - years[0] + 1 == len(names):
        return tuple(range(years[0], years[-1] + 1))
    return None


def refuse_other_legend(layers: Sequence[str], legend: str) -> None:
    """Raise GsocError for a file that itself tells another legend: one of FAO's classes, which the step land_use has made, or one whose name,
    as our scripts for Earth Engine make it, tells another legend of the plugin's."""
    for path in layers:
        if legend != FAO_LEGEND and made_by_land_use(path):
            raise GsocError("land_cover_is_classes", path=path, legend=legend)
        export = parse(path)
        if export is not None and {export.dataset, legend} <= set(LEGENDS) and export.dataset != legend:
            raise GsocError("land_cover_other_legend", path=path, found=export.dataset, legend=legend)


def made_by_land_use(path: str) -> bool:
    """Whether the step land_use has made the file: it holds classes. A file that cannot be opened is for others to refuse."""
    dataset, _ = attempt(gdal.OpenEx, path, gdal.OF_RASTER)
    return dataset is not None and dataset.GetMetadataItem("GSOCSEQ_STEP") == "land_use"


def meant_legend(codes: Mapping[float, int], legend: str, known: Iterable[int], classes: Iterable[int]) -> Optional[str]:
    """The name of the legend that the codes (cells by code) follow, when it is clearly not `legend`, which knows the codes `known`.

    classes: those of the table of classes, which are the codes of FAO's legend.
    """
    legends: Dict[str, Set[int]] = {name: set(read_legend(str(path))) for name, path in LEGENDS.items()}
    built_in = legend in (FAO_LEGEND, *LEGENDS)
    if built_in:  # a table of one's own may well be of codes that are small numbers too
        legends[FAO_LEGEND] = set(classes)
    legends.pop(legend, None)
    counted = _counted(codes)
    total, mine = sum(counted.values()), _cells_known(counted, legend, set(known))
    fitting = {name: _cells_known(counted, name, listed) for name, listed in legends.items()}
    best = max(fitting, key=lambda name: fitting[name])
    better = (_BETTER if built_in else _MOST) * total
    return best if total > 0 and fitting[best] >= _FITS * total and fitting[best] - mine >= better else None


def refuse_mostly_unlisted(paths: Sequence[str], unlisted: Mapping[float, int], listed: int, legend: str) -> None:
    """Raise GsocError when `legend` lists the codes of `listed` cells, and not those of more: the cells `unlisted` by code."""
    counted = _counted(unlisted)
    total = listed + sum(counted.values())
    strange = sum(counted.values()) - _cells_known(counted, legend, set())
    if strange > _MOST * total:
        codes = ", ".join(f"{code:g} ({count})" for code, count in sorted(counted.items()))
        share = f"{100 * strange / total:.0f}"
        raise GsocError("land_cover_mostly_unlisted", paths=", ".join(paths), legend=legend, share=share, codes=codes)


def _counted(codes: Mapping[float, int]) -> Dict[float, int]:
    return {code: count for code, count in codes.items() if code not in _NOTHING}


def _cells_known(codes: Mapping[float, int], legend: str, known: Set[int]) -> int:
    return sum(count for code, count in codes.items() if code in known or code in WITHOUT_CLASS.get(legend, ()))


def years_text(layers: Sequence[YearOfCover]) -> str:
    """The years in words, those that follow each other as first-last."""
    years = [layer.year for layer in layers if layer.year is not None]
    firsts, lasts = [year for year in years if year - 1 not in years], [year for year in years if year + 1 not in years]
    runs = [f"{first}-{last}" if last > first else str(first) for first, last in zip(firsts, lasts)]
    return ", ".join(runs) or layers[0].name


def missing_years(found: Sequence[YearOfCover]) -> List[int]:
    """The years between the first and the last that have no map."""
    years = [layer.year for layer in found if layer.year is not None]
    return [year for year in range(years[0], years[-1]) if year not in years] if years else []


def legend_to_classes(legend: str, classes: Optional[str]) -> Dict[int, int]:
    """The class of each code. legend: "fao" (the codes are classes), "esa", "copernicus", or a table; classes: a table of classes, or FAO's.

    Raises GsocError for a table that cannot be read, and a class that the table of classes does not know.
    """
    path = classes or str(TABLES / "classes.csv")
    known = read_class_table(path).codes
    if legend == FAO_LEGEND:
        return {code: code for code in known}
    table = str(LEGENDS.get(legend, legend))
    found = read_legend(table)
    for code, value in found.items():
        if value not in known:
            there = ", ".join(str(code) for code in known)
            raise GsocError("legend_class_unknown", path=table, code=code, value=value, classes=path, known=there)
    return found


def codes_seen(found: Sequence[YearOfCover], grid: Optional[Grid]) -> Dict[str, Counter]:
    """Cells by code in a quick look at the last year of each file, by path, where the grid is (None: anywhere). Raises GsocError."""
    seen = {}
    for path, band in {layer.path: layer.band for layer in found}.items():
        values = some_values(LayerRef(path, (band,)), grid)
        codes, counts = np.unique(values[~np.isnan(values)], return_counts=True)
        seen[path] = Counter(dict(zip(codes.tolist(), counts.tolist())))
    return seen
