from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from io import BytesIO
from itertools import pairwise
from typing import Any, cast

import pikepdf
import pytest

from iro_desk.documents import (
    addendum,
    alert_form,
    app_statement,
    chronology,
    decision_letter,
    due_list,
    letter,
    monitoring_form,
    reconciliation,
    review_record,
    stage_letter,
    supervision,
    told_list,
)
from iro_desk.documents.tagged import Element, TaggedCanvas
from iro_desk.domain.blank_forms import BLANK_FORMS
from tests.documents import alert_examples, examples, filling, letter_examples, reading
from tests.documents.addendum_example import an_addendum
from tests.documents.reconciliation_example import DIFFERENCES
from tests.documents.record_example import RECORD, SHORT_RECORD, a_long_record

PAPERS: dict[str, Callable[[], bytes]] = {
    "letter": lambda: decision_letter.render(examples.LETTER),
    "draft letter": lambda: decision_letter.render(examples.DRAFT_LETTER),
    "letter of one page": lambda: decision_letter.render(examples.SHORT_LETTER),
    "long letter": lambda: decision_letter.render(examples.a_long_letter(30)),
    "monitoring form": lambda: monitoring_form.render(examples.FORM),
    "record": lambda: review_record.render(RECORD),
    "record of one page": lambda: review_record.render(SHORT_RECORD),
    "long record": lambda: review_record.render(a_long_record(4)),
    "child's letter": lambda: letter.render(letter_examples.a_letter()),
    "long parents' letter": lambda: letter.render(letter_examples.a_long_letter(12)),
    "addendum": lambda: addendum.render(an_addendum(30)),
    "app statement": lambda: app_statement.render(
        "What I want you to know", ["One.", "Two."], date(2026, 11, 12)
    ),
    "alert form": lambda: alert_form.render(alert_examples.FORM),
    "letter of a stage": lambda: stage_letter.render(alert_examples.LETTER),
    "chronology": lambda: chronology.render(alert_examples.a_chronology(30)),
    "told list": lambda: told_list.render(alert_examples.a_told_list(6)),
    "due list": lambda: due_list.render(examples.DUE_LIST),
    "supervision summary": lambda: supervision.render(examples.SUMMARY),
    "differences with the return": lambda: reconciliation.render(DIFFERENCES),
    **{f"form {key}": partial(filling.a_form, key) for key in BLANK_FORMS},
    "form with promises": lambda: filling.a_form("young-person", promises=("Ask about the bicycle",)),
    "form by hand": lambda: filling.a_form("child-under-8", is_fillable=False),
}


@pytest.fixture(scope="module", params=sorted(PAPERS))
def pdf(request: pytest.FixtureRequest) -> pikepdf.Pdf:
    return reading.opened(PAPERS[request.param]())


def test_language_marking_and_shown_title(pdf: pikepdf.Pdf) -> None:
    assert str(pdf.Root.Lang) == "en-GB"
    assert bool(pdf.Root.MarkInfo.Marked)
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    assert str(pdf.docinfo.Title)


def test_metadata_says_pdf_ua_and_the_same_title_and_day(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == str(pdf.docinfo.Title)
        day = str(pdf.docinfo.CreationDate)[2:10]
        assert metadata["xmp:CreateDate"].replace("-", "")[:8] == day
        assert metadata["xmp:ModifyDate"] == metadata["xmp:CreateDate"]


def test_only_title_days_and_program_in_the_information(pdf: pikepdf.Pdf) -> None:
    names = {str(key) for key in cast("Any", pdf.docinfo).keys()}  # noqa: SIM118
    assert names == {"/Title", "/CreationDate", "/ModDate", "/Producer", "/Creator"}
    assert str(pdf.docinfo.Producer) == str(pdf.docinfo.Creator) == "IRO Desk"


def test_every_mark_is_reached_from_the_tree_and_the_tree_reaches_only_marks(pdf: pikepdf.Pdf) -> None:
    tree = reading.structure(pdf)
    in_tree = sorted(mark for node in tree.every() for mark in node.marks)
    on_pages = sorted((n, mcid) for n, page in enumerate(pdf.pages) for mcid in reading.marks_by_tag(page))
    assert in_tree == on_pages
    kinds = {mark: node.kind for node in tree.every() for mark in node.marks}
    for number, page in enumerate(pdf.pages):
        for mcid, tag in reading.marks_by_tag(page).items():
            assert kinds[number, mcid] == tag


def test_the_parent_tree_leads_each_mark_back_to_its_element(pdf: pikepdf.Pdf) -> None:
    nums = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    keys = [int(key) for key in nums[::2]]
    assert keys == sorted(set(keys))
    assert int(pdf.Root.StructTreeRoot.ParentTreeNextKey) == len(keys)
    by_key = dict(zip(keys, nums[1::2], strict=True))
    for page in pdf.pages:
        parents = by_key[int(page.StructParents)]
        marks = reading.marks_by_tag(page)
        assert sorted(marks) == list(range(len(parents)))
        assert [str(parents[mcid].S)[1:] for mcid in sorted(marks)] == [marks[m] for m in sorted(marks)]


def test_everything_painted_is_content_or_artifact(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        things = list(reading.painted(page))
        assert things
        assert [t for t in things if t.mcid is None and not t.is_artifact] == []


def test_headings_begin_at_one_and_leave_no_gap(pdf: pikepdf.Pdf) -> None:
    levels = [int(n.kind[1]) for n in reading.structure(pdf).every("H1", "H2", "H3", "H4", "H5", "H6")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_tables_are_regular_with_headings_for_columns_and_rows(pdf: pikepdf.Pdf) -> None:
    for table in reading.structure(pdf).every("Table"):
        rows = table.kids
        assert {row.kind for row in rows} == {"TR"}
        assert len({len(row.kids) for row in rows}) == 1
        assert {cell.kind for row in rows for cell in row.kids} <= {"TH", "TD"}
        assert all(c.kind == "TH" and c.attributes["Scope"] == "/Column" for c in rows[0].kids)
        for row in rows[1:]:
            heads = [cell for cell in row.kids if cell.kind == "TH"]
            assert [head.attributes["Scope"] for head in heads] == ["/Row"]
            assert any(p.marks for p in heads[0].kids)


def test_lists_have_labels_and_bodies(pdf: pikepdf.Pdf) -> None:
    for a_list in reading.structure(pdf).every("L"):
        assert a_list.attributes["ListNumbering"] == "/Disc"
        assert {kid.kind for kid in a_list.kids} == {"LI"}
        for item in a_list.kids:
            assert [kid.kind for kid in item.kids] == ["Lbl", "LBody"]
            assert all(kid.marks for kid in item.kids)


def test_figures_and_links_have_words(pdf: pikepdf.Pdf) -> None:
    tree = reading.structure(pdf)
    for figure in tree.every("Figure"):
        assert figure.alt == "Mark of Exampleshire Council"
        assert "BBox" in figure.attributes
    for link in tree.every("Link"):
        assert link.alt
        assert link.links == 1
    for page in pdf.pages:
        for annotation in [one for one in page.get("/Annots", []) if one.Subtype != "/Widget"]:
            assert str(annotation.Contents) == "Write to iro@example.invalid"
            assert annotation.A.URI == "mailto:iro@example.invalid"
            assert "/StructParent" in annotation


def test_a4_and_reading_order_of_the_structure(pdf: pikepdf.Pdf) -> None:
    for page in pdf.pages:
        assert [round(float(side)) for side in page.MediaBox] == [0, 0, 595, 842]
        assert page.Tabs == "/S"


def test_every_font_is_embedded(pdf: pikepdf.Pdf) -> None:
    found = 0
    for page in pdf.pages:
        fonts = cast("Any", page.Resources).get("/Font", {})
        for name in cast("Any", fonts).keys():  # noqa: SIM118
            font = fonts[name]
            assert "NotoSans" in str(font.BaseFont)
            assert "/FontFile2" in font.FontDescriptor
            assert "/ToUnicode" in font
            found += 1
    assert found


@pytest.mark.parametrize("paper", sorted(PAPERS))
def test_same_paper_same_bytes(paper: str) -> None:
    assert PAPERS[paper]() == PAPERS[paper]()


def test_marked_content_does_not_nest() -> None:
    root = Element("Document")
    canvas = TaggedCanvas(BytesIO(), root=root, title="Test", on=date(2026, 11, 23))
    with canvas.artifact(), pytest.raises(AssertionError), canvas.content_of(Element("P", root)):
        pass
