"""Tagged PDF over ReportLab, which has none: structure tree, marked content, artifacts.

The logical document is a tree of `Element`, made while the story is put together. When a
piece of text or a picture is drawn it is marked as content of its element; a piece that
runs over several pages has several marks and stays one element. Everything else on the
page (rules, grounds, footers, repeated table headings) is an artifact. The result follows
ISO 14289-1 (PDF/UA-1) and ISO 32000-1, 14.7 and 14.8.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import IO, Any, Self, cast
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFString
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph

LANGUAGE = "en-GB"
PRODUCER = "IRO Desk"
_CELLS = frozenset({"TH", "TD"})

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{day}T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>{day}T00:00:00Z</xmp:ModifyDate>
<pdf:Producer>{producer}</pdf:Producer><pdfuaid:part>1</pdfuaid:part>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of content on one page."""

    page: PDFObjectReference
    mcid: int


@dataclass(frozen=True, slots=True)
class Hotspot:
    """A link's rectangle on one page."""

    page: PDFObjectReference
    annotation: PDFObjectReference


class Element:
    """One element of the structure tree: its kind (H1, P, Table …), its attributes, its content."""

    def __init__(
        self,
        kind: str,
        parent: Element | None = None,
        *,
        alt: str = "",
        scope: str = "",
        numbering: str = "",
        box: Sequence[float] = (),
    ) -> None:
        self.kind = kind
        self.parent = parent
        self.alt = alt
        self.scope = scope
        self.numbering = numbering
        self.box = tuple(box)
        self.content: list[Element | Mark | Hotspot] = []
        if parent is not None:
            parent.content.append(self)

    @property
    def is_drawn(self) -> bool:
        """Whether anything of it stands on a page yet."""
        return any(not isinstance(c, Element) or c.is_drawn for c in self.content)

    @property
    def counts(self) -> bool:
        """Whether it belongs in the tree: empty cells do (a table is regular), empty paragraphs do not."""
        return self.is_drawn or self.kind in _CELLS

    def attributes(self) -> PDFDictionary | None:
        """The attribute object (ISO 32000-1, 14.8.5), if the element needs one."""
        if self.scope:
            return PDFDictionary({"O": PDFName("Table"), "Scope": PDFName(self.scope)})
        if self.numbering:
            return PDFDictionary({"O": PDFName("List"), "ListNumbering": PDFName(self.numbering)})
        if self.box:
            sides = PDFArray(list(self.box))
            return PDFDictionary({"O": PDFName("Layout"), "Placement": PDFName("Block"), "BBox": sides})
        return None


class _Info(pdfdoc.PDFInfo):
    """The information dictionary with nothing in it but title, date and program."""

    def __init__(self, title: str, on: date) -> None:
        self.title, self.author, self.subject, self.keywords = title, "", "", ""
        self.day = PDFString(f"D:{on:%Y%m%d}000000Z")

    def format(self, document: Any) -> bytes:  # noqa: ANN401  (ReportLab's own shape)
        """Write the dictionary."""
        entries = {
            "Title": PDFString(self.title),
            "CreationDate": self.day,
            "ModDate": self.day,
            "Producer": PDFString(PRODUCER),
            "Creator": PDFString(PRODUCER),
        }
        return PDFDictionary(entries).format(document)


class TaggedCanvas(Canvas):
    """A canvas on which everything drawn is either content of an element or an artifact."""

    # ReportLab's own, which its types leave out.
    _doc: Any
    _code: list[str]
    _annotationrefs: list[PDFObjectReference]
    _addAnnotation: Callable[..., None]  # noqa: N815

    def __init__(
        self,
        file: str | IO[bytes],
        *,
        root: Element,
        title: str,
        on: date,
        **settings: Any,  # noqa: ANN401  (ReportLab's own settings)
    ) -> None:
        settings |= {"lang": LANGUAGE, "invariant": 1, "pageCompression": 1, "pdfVersion": (1, 7)}
        super().__init__(file, **settings)
        self._root = root
        self._title = title
        self._on = on
        self._marked: list[Element] = []
        self._is_marking = False
        self._parents: list[Any] = []

    # Marking

    @contextmanager
    def content_of(self, element: Element) -> Iterator[None]:
        """What is drawn inside belongs to the element."""
        mark = Mark(self._page(), len(self._marked))
        element.content.append(mark)
        self._marked.append(element)
        self._open(f"/{element.kind} <</MCID {mark.mcid}>> BDC")
        yield
        self.close()

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """What is drawn inside is no content: a rule, a ground, a running footer."""
        self.open_artifact(kind)
        yield
        self.close()

    def open_artifact(self, kind: str = "Layout") -> None:
        """Begin an artifact that `close` ends, where no block of code holds its drawing."""
        self._open(f"/Artifact <</Type /{kind}>> BDC")

    def close(self) -> None:
        """End the content or artifact begun last."""
        self._code.append("EMC")
        self._is_marking = False

    def _open(self, opening: str) -> None:
        if self._is_marking:
            raise AssertionError("marked content does not nest")
        self._code.append(opening)
        self._is_marking = True

    def link(self, element: Element, url: str, box: Sequence[float], says: str) -> None:
        """Make a rectangle (in the present coordinates) of a Link element open the address."""
        key = self._new_parent(element)
        self.linkURL(url, tuple(box), relative=1, Contents=PDFString(says), StructParent=key, F=4)
        element.content.append(Hotspot(self._page(), self._annotationrefs[-1]))

    def field(self, element: Element, name: str, box: Sequence[float]) -> None:
        """Make a rectangle (in the present coordinates) of a Form element the place of a field.

        What is put there bears the name as /NM; `fillable` makes a field of it.
        """
        (left, foot), (right, top) = (self.absolutePosition(*corner) for corner in (box[:2], box[2:]))
        entries = {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Widget"),
            "Rect": PDFArray([left, foot, right, top]),
            "P": self._page(),
            "F": 4,
            "StructParent": self._new_parent(element),
            "NM": PDFString(name),
        }
        self._addAnnotation(PDFDictionary(entries))
        element.content.append(Hotspot(self._page(), self._annotationrefs[-1]))

    # Canvas

    def showPage(self) -> None:  # noqa: N802  (ReportLab's name)
        """End the page and tie its marks to the structure tree."""
        marked, self._marked = self._marked, []
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self._new_parent(marked)
        page.Tabs = PDFName("S")

    def save(self) -> None:
        """End the document: structure tree, metadata, settings for readers."""
        if self._code:
            self.showPage()
        self._doc.info = _Info(self._title, self._on)
        catalog = self._doc.Catalog
        catalog.StructTreeRoot = self._structure()
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        catalog.Metadata = self._metadata()
        super().save()

    # Writing the tree

    def _page(self) -> PDFObjectReference:
        return cast("PDFObjectReference", self._doc.thisPageRef())

    def _new_parent(self, target: Element | list[Element]) -> int:
        """A new key of the parent tree, for a page's marks or a link."""
        self._parents.append(target)
        return len(self._parents) - 1

    def _structure(self) -> PDFObjectReference:
        root = PDFDictionary({"Type": PDFName("StructTreeRoot")})
        reference = self._doc.Reference(root)
        references: dict[int, PDFObjectReference] = {}
        root["K"] = PDFArray([self._written(self._root, reference, references)])
        keys: list[Any] = []
        for key, target in enumerate(self._parents):
            if isinstance(target, Element):
                keys += [key, references[id(target)]]
            else:
                keys += [key, self._doc.Reference(PDFArray([references[id(e)] for e in target]))]
        root["ParentTree"] = self._doc.Reference(PDFDictionary({"Nums": PDFArray(keys)}))
        root["ParentTreeNextKey"] = len(self._parents)
        return cast("PDFObjectReference", reference)

    def _written(
        self, element: Element, parent: PDFObjectReference, references: dict[int, PDFObjectReference]
    ) -> PDFObjectReference:
        entries = PDFDictionary({"Type": PDFName("StructElem"), "S": PDFName(element.kind), "P": parent})
        reference = cast("PDFObjectReference", self._doc.Reference(entries))
        references[id(element)] = reference
        content: list[Any] = []
        for kid in element.content:
            if isinstance(kid, Mark):
                content.append(PDFDictionary({"Type": PDFName("MCR"), "Pg": kid.page, "MCID": kid.mcid}))
            elif isinstance(kid, Hotspot):
                target = {"Type": PDFName("OBJR"), "Pg": kid.page, "Obj": kid.annotation}
                content.append(PDFDictionary(target))
            elif kid.counts:
                content.append(self._written(kid, reference, references))
        if content:
            entries["K"] = PDFArray(content)
        if element.alt:
            entries["Alt"] = PDFString(element.alt)
        if (attributes := element.attributes()) is not None:
            entries["A"] = attributes
        return reference

    def _metadata(self) -> PDFObjectReference:
        text = _XMP.format(
            title=escape(self._title), language=LANGUAGE, day=self._on.isoformat(), producer=PRODUCER
        )
        kind = {"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}
        stream = pdfdoc.PDFStream(PDFDictionary(kind), text.encode())
        # Left readable, so that archives find it (ISO 14289-1, 7.1; ISO 32000-1, 14.3.2).
        cast("Any", stream).filters = []
        return cast("PDFObjectReference", self._doc.Reference(stream))


class Text(Paragraph):
    """A paragraph that is content of one element, over as many pages as it takes.

    A `running` one (a table's heading) is content where it is first drawn and an artifact
    where it is repeated on the next pages.
    """

    element: Element | None = None
    running = False

    def within(self, element: Element, *, running: bool = False) -> Self:
        """Say what it is content of."""
        self.element = element
        self.running = running
        return self

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break at the end of the page; both parts stay the same element."""
        parts = super().split(width, height)
        for part in parts:
            if isinstance(part, Text):
                part.element, part.running = self.element, self.running
        return parts

    def draw(self) -> None:
        """Draw it as content of its element."""
        canvas = cast("TaggedCanvas", self.canv)
        element = cast("Element", self.element)
        repeated = self.running and element.is_drawn
        with canvas.artifact("Pagination") if repeated else canvas.content_of(element):
            super().draw()


class Item(Text):
    """A list item: a label (number or bullet) and a body, each content of its own element."""

    label = ""
    label_element: Element | None = None

    def labelled(self, label: str, element: Element) -> Self:
        """Set the label, drawn at the left edge beside the first line."""
        self.label = label
        self.label_element = element
        return self

    def draw(self) -> None:
        """Draw the label, if this part has the first line, and the body."""
        if self.label_element is not None:
            canvas = cast("TaggedCanvas", self.canv)
            style = self.style
            with canvas.content_of(self.label_element):
                canvas.setFont(style.fontName, style.fontSize)
                canvas.setFillColor(style.textColor)
                canvas.drawString(style.bulletIndent, self.height - style.fontSize, self.label)
        super().draw()

    def split(self, width: float, height: float) -> list[Flowable]:
        """Break at the end of the page; the label stays with the first part."""
        parts = super().split(width, height)
        first = parts[0] if parts else None
        if isinstance(first, Item) and self.label_element is not None:
            first.labelled(self.label, self.label_element)
        return parts
