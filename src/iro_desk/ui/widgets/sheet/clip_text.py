"""Blocks of cells as spreadsheets put them on the clipboard: tabbed text as Excel writes it, and HTML.

Text: cells between tabs, each line ended by a carriage return and a line feed; a cell with a tab, a
line break or a quotation mark in it stands in quotation marks, those within it doubled. HTML carries
the same block, with the cells marked as text: Excel and Calc then take `=1+1` for words and no formula.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import escape
from html.parser import HTMLParser

Table = list[list[str]]
_END = re.compile(r"[\t\r\n]")
_QUOTED = re.compile(r'[\t\r\n"]')
_AS_TEXT = """ style='mso-number-format:"\\@";white-space:normal' sdnum="2057;0;@\""""
_CELLS = ("td", "th")
_BY_CALC = re.compile(r"""name="generator" content="(LibreOffice|OpenOffice|Collabora)""", re.IGNORECASE)


def to_text(table: Iterable[Sequence[str]]) -> str:
    """A block as tabbed text."""
    return "".join(map(line, table))


def line(row: Sequence[str]) -> str:
    """One row as tabbed text."""
    return "\t".join(map(_quoted, row)) + "\r\n"


def to_html(table: Iterable[Sequence[str]]) -> str:
    """A block as an HTML table whose cells are words."""
    return as_table("".join(map(markup, table)))


def markup(row: Sequence[str]) -> str:
    """One row of an HTML table."""
    return "<tr>" + "".join(f"<td{_kept(cell)}>{_breaks(cell)}</td>" for cell in row) + "</tr>"


def as_table(rows: str) -> str:
    """Rows of markup as a whole document."""
    return f'<html><head><meta charset="utf-8"></head><body><table>{rows}</table></body></html>'


def from_text(text: str) -> Table:
    """The cells of tabbed text. A quotation mark inside words, or one never closed, is only a mark."""
    rows: Table = [[]]
    at, end = 0, len(text)
    while at <= end:
        cell, at = _cell(text, at)
        rows[-1].append(cell)
        if at >= end:
            break
        if text[at] == "\t":
            at += 1
            continue
        at += 2 if text[at : at + 2] == "\r\n" else 1
        if at >= end:
            break
        rows.append([])
    return rows


def from_html(html: str, *, is_exact: bool = False) -> Table:
    """The cells of the first table in an HTML text, none where there is no table.

    Spaces between words count as one, unless the writer is known to be exact.
    """
    reader = _TableReader(is_exact=is_exact)
    reader.feed(html)
    reader.close()
    return reader.rows


def read(text: str, html: str) -> Table:
    """The block on the clipboard.

    Excel quotes its text well and wraps its HTML; Calc's text loses line breaks and its HTML is
    exact. Where another writer's text falls apart into other rows than the table beside it has, the
    table is taken.
    """
    if _BY_CALC.search(html):
        return from_html(html, is_exact=True)
    plain = from_text(text) if text else []
    table = from_html(html) if "<table" in html.casefold() else []
    if table and (not plain or _shape(plain) != _shape(table)):
        return table
    return plain


def squared(table: Table) -> Table:
    """The block with every row as long as the longest."""
    width = max((len(row) for row in table), default=0)
    return [row + [""] * (width - len(row)) for row in table]


def _shape(table: Table) -> tuple[int, int]:
    return len(table), max((len(row) for row in table), default=0)


def _quoted(cell: str) -> str:
    if not _QUOTED.search(cell):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def _kept(cell: str) -> str:
    """Marks words that a spreadsheet might take for a formula, or a number that it would shorten."""
    is_at_risk = bool(cell) and (cell[0] in "=+-@\t\r'" or (cell[0] == "0" and cell[1:2].isdigit()))
    return _AS_TEXT if is_at_risk else ""


def _breaks(cell: str) -> str:
    return escape(cell).replace("\r\n", "\n").replace("\n", "<br>")


def _cell(text: str, at: int) -> tuple[str, int]:
    """One cell from `at` on, and where the tab or the line end after it stands."""
    if text[at : at + 1] == '"':
        quoted, after = _in_quotes(text, at + 1)
        if quoted is not None and (after >= len(text) or text[after] in "\t\r\n"):
            return quoted, after
    found = _END.search(text, at)
    end = found.start() if found else len(text)
    return text[at:end], end


def _in_quotes(text: str, at: int) -> tuple[str | None, int]:
    """What stands up to the closing quotation mark, None where there is none."""
    parts: list[str] = []
    while True:
        close = text.find('"', at)
        if close < 0:
            return None, at
        parts.append(text[at:close])
        if text[close + 1 : close + 2] != '"':
            return "".join(parts).replace("\r\n", "\n"), close + 1
        parts.append('"')
        at = close + 2


class _TableReader(HTMLParser):
    """Reads the first table: its rows, cells, line breaks and cells that span several."""

    def __init__(self, *, is_exact: bool) -> None:
        super().__init__(convert_charrefs=True)
        self._is_exact = is_exact
        self.rows: Table = []
        self._cell: list[str] | None = None
        self._span = 1
        self._is_over = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if self._is_over:
            return
        if tag == "tr":
            self._finish()
            self.rows.append([])
        elif tag in _CELLS:
            self._finish()
            self._cell = []
            span = dict(attrs).get("colspan") or "1"
            self._span = min(int(span), 100) if span.isdecimal() else 1
        elif tag == "br" and self._cell is not None:
            self._cell.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in {*_CELLS, "tr", "table"}:
            self._finish()
        if tag == "table":
            self._is_over = True

    def handle_data(self, data: str) -> None:
        if self._cell is not None:
            # A line end in the markup is a space; only <br> is a break.
            self._cell.append(re.sub(r"[\r\n]+" if self._is_exact else r"[ \t\r\n]+", " ", data))

    def _finish(self) -> None:
        if self._cell is None:
            return
        if not self.rows:
            self.rows.append([])
        lines = "".join(self._cell).replace("\xa0", " ").split("\n")
        if not self._is_exact:
            lines = [one.strip() for one in lines]
        elif lines == ["", ""]:
            lines = [""]  # Calc writes an empty cell as one line break
        self.rows[-1] += ["\n".join(lines)] + [""] * (max(self._span, 1) - 1)
        self._cell = None
