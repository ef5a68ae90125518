"""The SSDA903 return as one XML file, turned into the tables its CSV form has (data-formats.md 2)."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from iro_desk.domain.errors import CannotRead
from iro_desk.exchange.sources import MOST_ROWS, Line, Table

ROOT = "EXPSSDA903"
_DAMAGED = "This XML file is damaged or cut short. Ask for it again."
_OTHER = "This XML file is not an SSDA903 return. Ask for the return, or for its CSV files."
_FORBIDDEN = (
    "This XML file declares document types or entities, which a return never does. "
    "It was not opened: ask where it comes from."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """One CSV table: its columns, and the element of the child that each row is read from."""

    table: str
    columns: tuple[str, ...]
    element: str

    @property
    def heading(self) -> tuple[str, ...]:
        """The headings of the CSV form: the child's id before the rest, the birth date where it repeats."""
        shared = ("CHILD",) if self.table in {"header", "episodes"} else ("CHILD", "DOB")
        return (*shared, *self.columns)


_PARTS = (
    _Part(table="header", element="HEADER", columns=("SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB")),
    _Part(
        table="episodes",
        element="EPISODE",
        columns=(
            "DECOM",
            "RNE",
            "LS",
            "CIN",
            "PLACE",
            "PLACE_PROVIDER",
            "DEC",
            "REC",
            "REASON_PLACE_CHANGE",
            "HOME_POST",
            "PL_POST",
            "URN",
        ),
    ),
    _Part(table="reviews", element="HEADER/AREVIEW", columns=("REVIEW", "REVIEW_CODE")),
    _Part(table="missing", element="HEADER/AMISSING", columns=("MISSING", "MIS_START", "MIS_END")),
    _Part(
        table="placed for adoption",
        element="HEADER/AD_PLACED",
        columns=("DATE_PLACED", "DATE_PLACED_CEASED", "REASON_PLACED_CEASED"),
    ),
    _Part(
        table="oc2",
        element="HEADER/OC2",
        columns=(
            "SDQ_SCORE",
            "SDQ_REASON",
            "CONVICTED",
            "HEALTH_CHECK",
            "IMMUNISATIONS",
            "TEETH_CHECK",
            "HEALTH_ASSESSMENT",
        ),
    ),
    _Part(
        table="previous permanence",
        element="HEADER/PERMANENCE",
        columns=("PREV_PERM", "LA_PERM", "DATE_PERM"),
    ),
)
_UASC = ("CHILD", "SEX", "DOB", "DUC")
_RENAMED = {"PLACE": "PL"}


def is_xml(content: bytes) -> bool:
    """Whether the bytes begin as an XML file does."""
    start = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<?xml", f"<{ROOT}".lower().encode()))


def tables(name: str, content: bytes) -> list[Table]:
    """The return's tables, each as a sheet of the file; CannotRead with a sentence otherwise.

    The file is read as a stream, with no document type, entity or network; rows carry the
    line they stand on.
    """
    if b"<!DOCTYPE" in content or b"<!ENTITY" in content:
        raise CannotRead(_FORBIDDEN)
    rows: dict[str, list[Line]] = {part.table: [Line(1, part.heading)] for part in _PARTS}
    uasc = [Line(1, _UASC)]
    count = 0
    for child in _children(content):
        child_id, born_on = _text(child, "HEADER/CHILDID"), _text(child, "HEADER/DOB")
        for part in _PARTS:
            shared = (child_id, born_on)[: len(part.heading) - len(part.columns)]
            for element in child.findall(part.element):
                cells = tuple(_text(element, _RENAMED.get(column, column)) for column in part.columns)
                rows[part.table].append(Line(element.sourceline or 0, (*shared, *cells)))
                count += 1
        if _text(child, "HEADER/UASC") == "1" or _text(child, "HEADER/DUC"):
            cells = (child_id, _text(child, "HEADER/SEX"), born_on, _text(child, "HEADER/DUC"))
            uasc.append(Line(child.sourceline or 0, cells))
        if count > MOST_ROWS:
            raise CannotRead(
                f"This XML file has more than {MOST_ROWS:,} rows. Ask for one authority's return."
            )
    found = {**rows, "unaccompanied children": uasc}
    held = [Table(file=name, sheet=table, lines=tuple(lines)) for table, lines in found.items() if lines[1:]]
    if not held:
        raise CannotRead("This return has no child in it. Ask for it again.")
    return held


def parsed(content: bytes) -> Any:  # noqa: ANN401 - lxml is untyped
    """The elements of an XML file as they start and end: nothing is fetched, no entity is replaced."""
    from lxml import etree

    safe = {"resolve_entities": False, "load_dtd": False, "no_network": True, "huge_tree": False}
    return etree.iterparse(io.BytesIO(content), events=("start", "end"), **safe)


def _children(content: bytes) -> Iterator[Any]:
    from lxml import etree

    is_return = False
    try:
        for event, element in parsed(content):
            if not is_return:
                if element.getroottree().docinfo.doctype:  # one hidden by the file's encoding
                    raise CannotRead(_FORBIDDEN)
                if element.tag != ROOT:
                    raise CannotRead(_OTHER)
                is_return = True
            if event == "end" and element.tag == "CHILD":
                yield element
                # What was read is let go, so that a large return stays small in memory.
                element.clear()
                while element.getprevious() is not None:
                    del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise CannotRead(_DAMAGED) from error
    if not is_return:
        raise CannotRead(_OTHER)


def _text(element: Any, path: str) -> str:  # noqa: ANN401 - lxml is untyped
    found = element.findtext(path)
    return (found or "").strip()
