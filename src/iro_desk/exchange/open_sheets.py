"""Worksheets as OpenDocument files (.ods): text stays text, days are dates, headings stay in sight."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from iro_desk.exchange.sheets import CellValue, Worksheet

_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Marks that no XML file can hold; none of them is seen."""

_BLANKS = re.compile(" {2,}|^ | $|\t", re.MULTILINE)
_SAVED_AT = (1980, 1, 1, 0, 0, 0)
_LEFT_OUT = ("Thumbnails/", "Configurations2/")
_CM_OF_A_CHARACTER = 0.2
_STYLES = (
    '<number:date-style style:name="day" number:automatic-order="false">'
    '<number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>'
    '<number:text>/</number:text><number:year number:style="long"/></number:date-style>'
    '<style:style style:name="heading" style:family="table-cell">'
    '<style:table-cell-properties fo:wrap-option="wrap" fo:border-bottom="0.5pt solid #000000"/>'
    '<style:text-properties fo:font-weight="bold"/></style:style>'
    '<style:style style:name="text" style:family="table-cell">'
    '<style:table-cell-properties fo:wrap-option="wrap" style:vertical-align="top"/></style:style>'
    '<style:style style:name="date" style:family="table-cell" style:data-style-name="day">'
    '<style:table-cell-properties style:vertical-align="top"/>'
    '<style:paragraph-properties fo:text-align="start"/></style:style>'
)
_VIEW = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-settings office:version="1.3"'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:config="urn:oasis:names:tc:opendocument:xmlns:config:1.0"><office:settings>'
    '<config:config-item-set config:name="ooo:view-settings">'
    '<config:config-item-map-indexed config:name="Views"><config:config-item-map-entry>'
    '<config:config-item-map-named config:name="Tables">%s</config:config-item-map-named>'
    "</config:config-item-map-entry></config:config-item-map-indexed></config:config-item-set>"
    "</office:settings></office:document-settings>"
)
_FROZEN = (
    "<config:config-item-map-entry config:name=%s>"
    '<config:config-item config:name="VerticalSplitMode" config:type="short">2</config:config-item>'
    '<config:config-item config:name="VerticalSplitPosition" config:type="int">1</config:config-item>'
    '<config:config-item config:name="ActiveSplitRange" config:type="short">2</config:config-item>'
    '<config:config-item config:name="PositionBottom" config:type="int">1</config:config-item>'
    "</config:config-item-map-entry>"
)


def open_workbook(title: str, dated_on: date, worksheets: Sequence[Worksheet]) -> bytes:
    """An .ods file of those worksheets. The same values give the same bytes; it names no author."""
    # Read here: it is needed where such a file is asked for, and nowhere else.
    from odfdo import Document

    document: Any = Document("spreadsheet")
    meta = document.meta
    meta.title = title
    meta.language = "en-GB"
    meta.creation_date = meta.date = datetime.combine(dated_on, time())
    meta.generator = "IRO Desk"
    container = document.container
    before, _, after = container.get_part("content.xml").partition(b"<office:automatic-styles>")
    _, _, after = after.partition(b"</office:automatic-styles>")
    head, _, _ = after.partition(b"<table:table ")
    body = "".join(_styles(worksheets)) + "</office:automatic-styles>" + head.decode()
    body += "".join(part for worksheet in worksheets for part in _table(worksheet))
    end = "</office:spreadsheet></office:body></office:document-content>"
    container.set_part("content.xml", before + f"<office:automatic-styles>{body}{end}".encode())
    styles = container.get_part("styles.xml")
    styles = styles.replace(b'"fr"', b'"en"').replace(b'"FR"', b'"GB"')
    container.set_part("styles.xml", styles)
    frozen = "".join(_FROZEN % quoteattr(worksheet.name) for worksheet in worksheets)
    container.set_part("settings.xml", (_VIEW % frozen).encode())
    saved = io.BytesIO()
    document.save(saved)
    return _undated(saved.getvalue())


def _undated(content: bytes) -> bytes:
    """The package with one and the same time on every entry."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as saved, zipfile.ZipFile(out, "w") as packed:
        for entry in saved.infolist():
            if entry.is_dir() or entry.filename.startswith(_LEFT_OUT):
                continue
            held = zipfile.ZipInfo(entry.filename, _SAVED_AT)
            # The first entry tells what the file is, and is never packed.
            held.compress_type = zipfile.ZIP_STORED if entry.filename == "mimetype" else zipfile.ZIP_DEFLATED
            packed.writestr(held, _listed(entry.filename, saved.read(entry)))
    return out.getvalue()


def _listed(name: str, content: bytes) -> bytes:
    if name != "META-INF/manifest.xml":
        return content
    return re.sub(rb'<manifest:file-entry [^>]*"(?:Thumbnails|Configurations2)/[^>]*/>', b"", content)


def _styles(worksheets: Sequence[Worksheet]) -> Iterator[str]:
    yield _STYLES
    for width in sorted({width for worksheet in worksheets for _, width in worksheet.columns}):
        yield (
            f'<style:style style:name="w{width}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width * _CM_OF_A_CHARACTER:.2f}cm"/>'
            "</style:style>"
        )


def _table(worksheet: Worksheet) -> Iterator[str]:
    yield f"<table:table table:name={quoteattr(worksheet.name)}>"
    for _, width in worksheet.columns:
        yield f'<table:table-column table:style-name="w{width}"/>'
    yield "<table:table-header-rows><table:table-row>"
    yield from (_text(heading, "heading") for heading, _ in worksheet.columns)
    yield "</table:table-row></table:table-header-rows>"
    for row in worksheet.rows:
        yield "<table:table-row>"
        yield from (_cell(value) for value in row)
        yield "</table:table-row>"
    yield "</table:table>"


def _cell(value: CellValue) -> str:
    if value is None or value == "":
        return "<table:table-cell/>"
    if isinstance(value, str):
        return _text(value, "text")
    if isinstance(value, date):
        return (
            '<table:table-cell table:style-name="date" office:value-type="date"'
            f' office:date-value="{value.isoformat()}"><text:p>{value:%d/%m/%Y}</text:p></table:table-cell>'
        )
    number = Decimal(value)
    return (
        f'<table:table-cell office:value-type="float" office:value="{number}"><text:p>{number}</text:p>'
        "</table:table-cell>"
    )


def _text(value: str, style: str) -> str:
    plain = _NOT_XML.sub("", value.replace("\r\n", "\n").replace("\r", "\n"))
    paragraphs = "".join(f"<text:p>{_marked(line)}</text:p>" for line in plain.split("\n"))
    return (
        f'<table:table-cell table:style-name="{style}" office:value-type="string">{paragraphs}'
        "</table:table-cell>"
    )


def _marked(line: str) -> str:
    """A line with its tabs and runs of blanks, which XML would swallow, in marks of their own."""

    def marked(found: re.Match[str]) -> str:
        run = found[0]
        return "<text:tab/>" if run == "\t" else f'<text:s text:c="{len(run)}"/>'

    return _BLANKS.sub(marked, escape(line))
