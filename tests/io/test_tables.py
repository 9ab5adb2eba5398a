"""Tables as people have them, and what is said about tables that cannot be."""

from __future__ import annotations

import math

import pytest
from osgeo import ogr

from gsocseq_plugin.core.errors import GsocError
from gsocseq_plugin.io.tables import Table, read_class_table, read_legend, read_table, write_table


@pytest.fixture
def table_file(tmp_path):
    """table_file(text or bytes) -> path."""

    def make(content, name="table.csv"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return str(path)

    return make


@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "latin-1"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_usual_csv(table_file, delimiter, encoding, line_end):
    lines = ["name;value".replace(";", delimiter), 'Señal;"1,5"'.replace(";", delimiter), "", '"a ; b, c";'.replace('";', f'"{delimiter}')]
    table = read_table(table_file(line_end.join(lines).encode(encoding)))
    assert table.header == ["name", "value"]
    assert table.column("NAME") == ["Señal", "a ; b, c"]
    assert table.lines == [2, 4]
    assert table.numbers("value")[0] == 1.5 and math.isnan(table.numbers("value")[1])


def test_decimal_commas_in_a_single_column(table_file):
    assert read_table(table_file("value\n1.5\n2\n")).numbers("value") == [1.5, 2.0]


@pytest.mark.parametrize(
    "text, value", [("12.5", 12.5), (" 12,5 ", 12.5), ("-1e-3", -0.001), ("\N{MINUS SIGN}4", -4.0), ("0,0833", 0.0833)]
)
def test_numbers(text, value):
    assert Table.number(text) == value


@pytest.mark.parametrize("text", ["", " ", "NA", "nan", "NaN", "n/a"])
def test_gaps(text):
    assert math.isnan(Table.number(text))


@pytest.mark.parametrize("text", ["1.234,5", "1,234,567", "x", "1_000", "inf", "12 t"])
def test_what_is_no_number(table_file, text):
    with pytest.raises(ValueError):
        Table.number(text)
    path = table_file(f"id;r\n1;2\n\n2;{text}\n")
    with pytest.raises(GsocError) as caught:
        read_table(path).numbers("r")
    for part in (path, "line 4", "'r'", f"'{text}'"):
        assert part in str(caught.value)


@pytest.mark.parametrize(
    "text, key, parts",
    [
        ("", "table_empty", []),
        ("a;b;A\n1;2;3\n", "table_duplicate_column", ["'a'"]),
        ("a;b\n1;2\n1;2;3\n", "table_ragged", ["line 3", "3 fields", "2 expected"]),
        ("a;b\n1\n", "table_ragged", ["line 2", "1 fields"]),
    ],
)
def test_broken_tables_are_named(table_file, text, key, parts):
    path = table_file(text)
    with pytest.raises(GsocError) as caught:
        read_table(path)
    assert caught.value.key == key
    for part in [path, *parts]:
        assert part in str(caught.value)


def test_empty_cells_at_the_end_are_no_columns(table_file):
    table = read_table(table_file("a;b;;\n1;2;;\n3;4;;\n"))
    assert table.header == ["a", "b"] and table.rows == [["1", "2"], ["3", "4"]]


def test_missing_files_and_columns(table_file, tmp_path):
    with pytest.raises(GsocError, match="no such file"):
        read_table(str(tmp_path / "x.csv"))
    with pytest.raises(GsocError, match="no column 'c' .*a, b"):
        read_table(table_file("a;b\n1;2\n")).column("c")


def workbook(path, header, rows):
    dataset = ogr.GetDriverByName("XLSX").CreateDataSource(str(path))
    layer = dataset.CreateLayer("sheet")
    for name, value in zip(header, rows[0]):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString if isinstance(value, str) else ogr.OFTReal))
    for row in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for place, value in enumerate(row):
            feature.SetField(place, value)
        layer.CreateFeature(feature)
    layer = dataset = None


@pytest.mark.parametrize("rows", [[("p", 1.5), ("q", -2.0)], [("p", "u"), ("q", "v")]], ids=["numbers", "text only"])
def test_workbooks(tmp_path, gdal_mode, rows):
    workbook(tmp_path / "x.xlsx", ["site", "value"], rows)
    table = read_table(str(tmp_path / "x.xlsx"))
    assert table.header == ["site", "value"] and table.lines == [2, 3]
    assert table.column("site") == ["p", "q"]
    if isinstance(rows[0][1], float):
        assert table.numbers("value") == [1.5, -2.0]
    else:
        assert table.column("value") == ["u", "v"]


def test_a_file_that_is_no_workbook(table_file, gdal_mode):
    path = table_file("a;b", "x.xlsx")
    with pytest.raises(GsocError) as caught:
        read_table(path)
    assert caught.value.key == "table_unreadable" and path in str(caught.value)


def test_what_is_written_is_read(tmp_path):
    path = str(tmp_path / "x.csv")
    rows = [["a, b", 0.1], ['say "x"', 1e-300], ["two\nlines", 3]]
    write_table(path, ["name", "value"], rows)
    table = read_table(path)
    assert table.column("name") == [row[0] for row in rows]
    assert table.numbers("value") == [row[1] for row in rows]


HEADER = ["code", "name", "modelled", "r", "k", "paddy"] + [f"{n}_{m:02d}" for n in ("input", "cover") for m in range(1, 13)]
CROPLAND = ["2", "Cropland", "1", "1.44", "0.53", "0"] + ["0.5", "0.5"] + ["0"] * 10 + ["0.8"] * 12
WATER = ["11", "Water", "no", "", "", "no"] + [""] * 12 + ["1"] * 12


def class_table(table_file, *rows, delimiter=","):
    return table_file("\n".join(delimiter.join(row) for row in [HEADER, *rows]))


def changed(row, **cells):
    return [cells.get(name, cell) for name, cell in zip(HEADER, row)]


def test_a_class_table(table_file):
    table = read_class_table(class_table(table_file, CROPLAND, WATER))
    assert table.codes == (2, 11) and table.names == ("Cropland", "Water")
    assert table.modelled == (True, False) and table.paddy == (False, False)
    assert table.r[0] == 1.44 and table.k[0] == 0.53 and math.isnan(table.r[1])
    assert table.proportions == ((0.5, 0.5) + (0.0,) * 10, (1 / 12,) * 12)
    assert table.cover == ((0.8,) * 12, (1.0,) * 12)


def test_rounded_shares_are_scaled_to_one(table_file):
    row = changed(CROPLAND, **{f"input_{month:02d}": "0,0833" for month in range(1, 13)})
    table = read_class_table(class_table(table_file, row, delimiter=";"))
    assert math.fsum(table.proportions[0]) == pytest.approx(1, abs=1e-15)


@pytest.mark.parametrize(
    "cells, key, parts",
    [
        ({"input_01": "0.6"}, "table_shares", ["input_01 .. input_12", "1.1"]),
        ({"input_01": "-0.5", "input_02": "1.5"}, "table_not_0_to_1", ["'input_01'", "-0.5"]),
        ({"input_03": ""}, "table_not_0_to_1", ["'input_03'", "nan"]),
        ({"cover_12": "1.2"}, "table_not_0_to_1", ["'cover_12'", "1.2"]),
        ({"cover_12": ""}, "table_not_0_to_1", ["'cover_12'", "nan"]),
        ({"r": ""}, "table_no_coefficient", ["'r'", "nan"]),
        ({"k": "-1"}, "table_no_coefficient", ["'k'", "-1.0"]),
        ({"k": "high"}, "table_not_a_number", ["'k'", "high"]),
        ({"modelled": "perhaps"}, "table_not_flag", ["'modelled'", "perhaps"]),
        ({"code": "2.5"}, "table_not_whole", ["'code'", "2.5"]),
        ({"code": ""}, "table_not_whole", ["'code'", "nan"]),
        ({"code": "11"}, "table_duplicate_code", ["'code'", "11"]),
    ],
)
def test_mistakes_name_file_line_column_and_value(table_file, cells, key, parts):
    path = class_table(table_file, WATER, changed(CROPLAND, **cells))
    with pytest.raises(GsocError) as caught:
        read_class_table(path)
    assert caught.value.key == key
    for part in [path, "line 3", *parts]:
        assert part in str(caught.value)


def test_the_bundled_tables(root):
    tables = root / "resources" / "tables"
    classes = read_class_table(str(tables / "classes.csv"))
    assert classes.codes == tuple(range(1, 14))
    for name in ("land_use_esa.csv", "land_use_copernicus.csv"):
        legend = read_legend(str(tables / name))
        assert legend and set(legend.values()) <= set(classes.codes)


def test_a_legend(table_file):
    assert read_legend(table_file("code\tclass\tname\n10\t2\tCrops\n20\t13\tRice\n")) == {10: 2, 20: 13}
    with pytest.raises(GsocError) as caught:
        read_legend(table_file("code,class\n10,2\n10,3\n"))
    assert caught.value.key == "table_duplicate_code"
