"""Reads a printed paper back, as a reader and a screen reader would."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any, cast

import pikepdf
import pypdfium2

SHOWS_TEXT = {"Tj", "TJ", "'", '"'}
PAINTS = SHOWS_TEXT | {"S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "Do", "sh", "EI", "INLINE IMAGE"}


def texts(pdf: bytes) -> list[str]:
    """The text of each page, line ends as spaces."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for number in range(len(document)):
            page = document[number]
            text_page = page.get_textpage()
            found.append(" ".join(text_page.get_text_bounded().split()))
            text_page.close()
            page.close()
        return found
    finally:
        document.close()


def text(pdf: bytes) -> str:
    return " ".join(texts(pdf))


def opened(pdf: bytes) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(pdf))


@dataclass
class Node:
    """An element of the structure tree with what it holds."""

    kind: str
    attributes: dict[str, str]
    alt: str
    kids: list[Node] = field(default_factory=list)
    marks: list[tuple[int, int]] = field(default_factory=list)
    links: int = 0

    def every(self, *kinds: str) -> Iterator[Node]:
        if not kinds or self.kind in kinds:
            yield self
        for kid in self.kids:
            yield from kid.every(*kinds)


def structure(pdf: pikepdf.Pdf) -> Node:
    """The tree under the document element, marks as (page number, id)."""
    pages: Any = {page.objgen: number for number, page in enumerate(pdf.pages)}
    top = pdf.Root.StructTreeRoot.K[0]
    return _node(top, pages)


def _node(element: Any, pages: dict[tuple[int, int], int]) -> Node:
    kinds = element.get("/A", {})
    attributes = {str(key)[1:]: str(kinds[key]) for key in cast("Any", kinds).keys()}  # noqa: SIM118
    node = Node(str(element.S)[1:], attributes, str(element.get("/Alt", "")))
    for kid in element.get("/K", []):
        if kid.get("/Type") == "/MCR":
            node.marks.append((pages[kid.Pg.objgen], int(kid.MCID)))
        elif kid.get("/Type") == "/OBJR":
            node.links += 1
        else:
            assert kid.P.objgen == element.objgen
            node.kids.append(_node(kid, pages))
    return node


@dataclass(frozen=True)
class Painted:
    """One painting operator and the marked content it stands in: an id, an artifact, or nothing."""

    operator: str
    mcid: int | None
    is_artifact: bool


def painted(page: pikepdf.Page) -> Iterator[Painted]:
    """Everything painted on the page; fails where marked content nests or is left open."""
    inside: list[tuple[str, int | None]] = []
    for operands, operator in operators(page):
        name = str(operator)
        if name in {"BDC", "BMC"}:
            assert not inside, "marked content nests"
            given = cast("Any", operands[1]) if name == "BDC" else {}
            mcid = given.get("/MCID")
            inside.append((str(operands[0]), None if mcid is None else int(mcid)))
        elif name == "EMC":
            inside.pop()
        elif name in PAINTS:
            tag, mcid = inside[-1] if inside else ("", None)
            yield Painted(name, mcid, tag == "/Artifact")
    assert not inside, "marked content is left open"


def operators(page: pikepdf.Page) -> Iterator[tuple[Any, Any]]:
    for instruction in pikepdf.parse_content_stream(page):
        yield instruction.operands, instruction.operator


def marks_by_tag(page: pikepdf.Page) -> dict[int, str]:
    """The tag each marked-content id is opened with."""
    found: dict[int, str] = {}
    for operands, operator in operators(page):
        if str(operator) == "BDC" and (mcid := cast("Any", operands[1]).get("/MCID")) is not None:
            assert int(mcid) not in found, "an id is used twice"
            found[int(mcid)] = str(operands[0])[1:]
    return found
