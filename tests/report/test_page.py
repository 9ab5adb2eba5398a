"""Pages: everything is escaped, tables fit the paper, a name that is missing is an error and not an empty place."""

from __future__ import annotations

import jinja2
import pytest

pytest.importorskip("qgis.core")

from gsocseq_plugin.report.page import MOST_FIGURES, Picture, Table, render
from gsocseq_plugin.report.words import Words

MARKUP = "<b>x</b> & \"y\" 'z' {{ 7 * 7 }} {% raw %}"


def page(for_paper: bool, **content) -> str:
    table = Table(MARKUP, (MARKUP, "n"), ((MARKUP, "1"),))
    picture = Picture(MARKUP, b"\x89PNG", MARKUP, 10, 20, MARKUP)
    values = {"title": MARKUP, "sentences": [MARKUP], "pictures": [picture], "ranks": table, **content}
    return render("priority.html", Words(), for_paper=for_paper, **values)


@pytest.mark.parametrize("for_paper", [False, True])
def test_markup_in_any_place_is_text(taken_apart, for_paper: bool) -> None:
    html = page(for_paper)
    parts = taken_apart(html)
    assert parts.text.count(MARKUP) >= 6 and "<b>x" not in html and "49" not in parts.text
    allowed = "html head meta title style body main h1 h4 p table thead tbody tr th td div figure figcaption img".split()
    assert {tag for tag, _ in parts.tags} <= set(allowed)
    assert all("'z'" not in name for _, attributes in parts.tags for name in attributes), "an attribute was closed from inside"


def test_what_a_template_misses_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError):
        render("priority.html", Words(), title="x", sentences=[], pictures=[])


def test_wide_tables_are_cut_for_the_paper(taken_apart) -> None:
    wide = Table("wide", ("zone", *(f"c{n}" for n in range(20))), tuple((f"z{r}", *(f"{r}.{n}" for n in range(20))) for r in range(3)), wholes=1)
    parts = wide.narrow()
    assert [len(part.head) - 1 for part in parts] == [7, 7, 6] and max(len(part.head) - 1 for part in parts) <= MOST_FIGURES
    assert all(part.wholes == 1 and part.caption == "wide" and part.rows[2][0] == "z2" for part in parts)
    assert sum((part.rows[1][1:] for part in parts), ()) == wide.rows[1][1:]
    assert len(taken_apart(page(True, ranks=wide)).tables) == 3 and len(taken_apart(page(False, ranks=wide)).tables) == 1


def test_tables_that_fit_stay_whole() -> None:
    for table in (Table("t", ("a", "b"), (("x", "1"),)), Table("t", ("a", "b"), (("x", "y"),), texts=2), Table("", ("a", *"123456789"), ())):
        assert table.narrow() == [table]


def test_arabic_tables_are_mirrored_on_paper_only(taken_apart) -> None:
    table = Table("", ("zone", "a", "b"), (("z", "1", "2"),))
    values = {"title": "", "sentences": [], "pictures": [], "ranks": table}
    paper, screen = (taken_apart(render("priority.html", Words(locale="ar"), for_paper=flag, **values)) for flag in (True, False))
    assert paper.tables[0] == [["b", "a", "zone"], ["2", "1", "z"]] and screen.tables[0] == [["zone", "a", "b"], ["z", "1", "2"]]
