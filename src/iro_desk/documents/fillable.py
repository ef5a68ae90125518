"""Makes fields of the places a form has for them: AcroForm with names, tooltips, appearances, a typeface.

ISO 32000-1, 12.7; every field stands in the structure tree already (tagged.py), as PDF/UA-1 asks
for (7.18). A form carries a hidden field with its key, its version and the child's reference, so
that a filled one is known again; it holds no name.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from functools import cache
from io import BytesIO

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from reportlab.pdfbase.ttfonts import TTFontFile

from iro_desk import resources
from iro_desk.documents.glyphs import FACES
from iro_desk.domain.blank_forms import FormPaper, mark_of
from iro_desk.domain.form_questions import MARK, Kind, Question

_FACE = "NotoSans-Regular"
_RESOURCE = "Noto"
_MULTILINE = 1 << 12
_READ_ONLY = 1
_RADIO = 1 << 15
_HIDDEN = 2
_INK = "0.106 0.137 0.188"


def with_fields(pdf: bytes, paper: FormPaper) -> bytes:
    """The form with its fields. The same form gives the same bytes."""
    with Pdf.open(BytesIO(pdf)) as document:
        _Fields(document, paper).make()
        out = BytesIO()
        document.save(
            out,
            deterministic_id=True,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            compress_streams=True,
        )
        return out.getvalue()


class _Fields:
    """The fields of one document under way."""

    def __init__(self, document: Pdf, paper: FormPaper) -> None:
        self._document, self._paper = document, paper
        self._questions = {question.key: question for question in paper.form.questions}
        self._groups: dict[str, pikepdf.Object] = {}
        self._top = Array()
        self._size = 14 if paper.form.is_large else 11
        self._font = document.make_indirect(_font(document))

    def make(self) -> None:
        """Turn each place into its field, in the order of the pages."""
        for page in self._document.pages:
            for annotation in page.get(Name.Annots, []):
                if annotation.get(Name.Subtype) == Name.Widget:
                    self._dress(annotation)
        self._hide_mark()
        self._document.Root.AcroForm = self._document.make_indirect(
            Dictionary(
                Fields=self._top,
                DR=Dictionary(Font=Dictionary({f"/{_RESOURCE}": self._font})),
                DA=String(self._appearance()),
            )
        )

    def _appearance(self) -> str:
        return f"/{_RESOURCE} {self._size} Tf {_INK} rg"

    def _dress(self, widget: pikepdf.Object) -> None:
        key, _, option = str(widget.NM).partition(".")
        del widget[Name.NM]
        question = self._questions[key]
        if option:
            self._dress_option(widget, question, option)
        else:
            self._dress_text(widget, question)

    def _dress_text(self, widget: pikepdf.Object, question: Question) -> None:
        widget.FT = Name.Tx
        widget.T = String(question.key)
        widget.TU = String(_tooltip(question))
        widget.DA = String(self._appearance())
        if question.kind is Kind.TEXT:
            widget.Ff = _MULTILINE
        widget.AP = Dictionary(N=self._picture(widget, b"/Tx BMC EMC"))
        self._top.append(widget)

    def _dress_option(self, widget: pikepdf.Object, question: Question, option: str) -> None:
        words = dict(question.options)[option]
        group = self._group(question)
        widget.Parent = group
        widget.TU = String(f"{question.words} {words}")
        state = option
        if not question.is_one_of:
            widget.FT = Name.Btn
            widget.T = String(option)
            state = "Yes"
        widget.AS = Name.Off
        mark = _dot(widget) if question.is_one_of else _tick(widget)
        widget.AP = Dictionary(
            N=Dictionary({f"/{state}": self._picture(widget, mark), "/Off": self._picture(widget, b"")})
        )
        group.Kids.append(widget)

    def _group(self, question: Question) -> pikepdf.Object:
        if question.key not in self._groups:
            group = Dictionary(T=String(question.key), TU=String(_tooltip(question)), Kids=Array())
            if question.is_one_of:
                group.FT, group.Ff, group.V = Name.Btn, _RADIO, Name.Off
            made = self._document.make_indirect(group)
            self._groups[question.key] = made
            self._top.append(made)
        return self._groups[question.key]

    def _picture(self, widget: pikepdf.Object, drawing: bytes) -> pikepdf.Object:
        stream = self._document.make_stream(drawing)
        width, height = _size_of(widget)
        stream.Type, stream.Subtype = Name.XObject, Name.Form
        stream.BBox = Array([0, 0, width, height])
        stream.Resources = Dictionary(Font=Dictionary({f"/{_RESOURCE}": self._font}))
        return stream

    def _hide_mark(self) -> None:
        page = self._document.pages[0]
        field = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String(MARK),
            TU=String("Mark of this form"),
            V=String(mark_of(self._paper)),
            DA=String(self._appearance()),
            Ff=_READ_ONLY,
            F=_HIDDEN,
            Rect=Array([0, 0, 0, 0]),
            P=page.obj,
        )
        made = self._document.make_indirect(field)
        if Name.Annots not in page:
            page.Annots = Array()
        page.Annots.append(made)
        self._top.append(made)


def _tooltip(question: Question) -> str:
    return f"{question.words} ({question.hint})" if question.hint else question.words


def _size_of(widget: pikepdf.Object) -> tuple[float, float]:
    left, foot, right, top = (float(side) for side in widget.Rect)
    return round(right - left, 3), round(top - foot, 3)


def _dot(widget: pikepdf.Object) -> bytes:
    """A filled circle of four curves, in the middle."""
    width, height = _size_of(widget)
    x, y, r = width / 2, height / 2, width * 0.28
    k = r * 0.5523
    return (
        f"{_INK} rg {x + r:.2f} {y:.2f} m "
        f"{x + r:.2f} {y + k:.2f} {x + k:.2f} {y + r:.2f} {x:.2f} {y + r:.2f} c "
        f"{x - k:.2f} {y + r:.2f} {x - r:.2f} {y + k:.2f} {x - r:.2f} {y:.2f} c "
        f"{x - r:.2f} {y - k:.2f} {x - k:.2f} {y - r:.2f} {x:.2f} {y - r:.2f} c "
        f"{x + k:.2f} {y - r:.2f} {x + r:.2f} {y - k:.2f} {x + r:.2f} {y:.2f} c f"
    ).encode()


def _tick(widget: pikepdf.Object) -> bytes:
    """A tick of two strokes."""
    width, height = _size_of(widget)
    points = [(0.2, 0.5), (0.42, 0.25), (0.82, 0.78)]
    (x, y), *more = [(width * a, height * b) for a, b in points]
    lines = " ".join(f"{a:.2f} {b:.2f} l" for a, b in more)
    return f"{_INK} RG {width * 0.13:.2f} w 1 J 1 j {x:.2f} {y:.2f} m {lines} S".encode()


# The typeface of what is typed in: the whole face, since nobody knows what will be typed.


@cache
def _face() -> TTFontFile:
    return TTFontFile(str(resources.path(FACES["NotoSans"])))


@cache
def _face_stream() -> bytes:
    return zlib.compress(resources.path(FACES["NotoSans"]).read_bytes(), 9)


def _font(document: Pdf) -> Dictionary:
    """Noto Sans as a composite font: its glyphs by number, with their widths and characters."""
    face = _face()
    file = document.make_stream(_face_stream(), Filter=Name.FlateDecode)
    file.Length1 = resources.path(FACES["NotoSans"]).stat().st_size
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=Name("/" + _FACE),
        Flags=32,
        FontBBox=Array([round(side) for side in face.bbox]),
        ItalicAngle=0,
        Ascent=round(face.ascent),
        Descent=round(face.descent),
        CapHeight=round(face.capHeight),
        StemV=80,
        FontFile2=file,
    )
    descendant = Dictionary(
        Type=Name.Font,
        Subtype=Name.CIDFontType2,
        BaseFont=Name("/" + _FACE),
        CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
        FontDescriptor=document.make_indirect(descriptor),
        DW=round(face.defaultWidth),
        W=_widths(),
        CIDToGIDMap=Name.Identity,
    )
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.Type0,
        BaseFont=Name("/" + _FACE),
        Encoding=Name("/Identity-H"),
        DescendantFonts=Array([document.make_indirect(descendant)]),
        ToUnicode=document.make_stream(_to_unicode()),
    )


@cache
def _glyphs() -> dict[int, int]:
    """The first character of each glyph that has one, by the glyph's number."""
    found: dict[int, int] = {}
    for character, glyph in sorted(_face().charToGlyph.items()):
        if character <= 0xFFFF:
            found.setdefault(glyph, character)
    return dict(sorted(found.items()))


def _widths() -> Array:
    widths = _face().charWidths
    out = Array()
    for glyph, character in _glyphs().items():
        out.append(glyph)
        out.append(Array([round(widths[character])]))
    return out


def _to_unicode() -> bytes:
    return "\n".join(
        [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
            *_ranges(),
            "endcmap CMapName currentdict /CMap defineresource pop end end",
        ]
    ).encode()


def _ranges() -> Iterator[str]:
    pairs = [f"<{glyph:04X}> <{character:04X}>" for glyph, character in _glyphs().items()]
    for start in range(0, len(pairs), 100):
        part = pairs[start : start + 100]
        yield f"{len(part)} beginbfchar\n" + "\n".join(part) + "\nendbfchar"
