from __future__ import annotations

from dataclasses import fields, replace

import pytest

from iro_desk.documents import supervision
from iro_desk.domain.papers import ReferenceKind, SupervisionSummary
from tests.documents import examples, reading


def test_the_summary_holds_its_figures_with_both_numbers() -> None:
    text = reading.text(supervision.render(examples.SUMMARY))
    for words in (
        "For 1 November 2026 to 30 November 2026; figures as at 30 November 2026.",
        "Children are named by random references only.",
        "65, within the guide of 50 to 70",
        "15 of 16 (93.8%)",
        "11 of 65 (16.9%)",
        "2 of 65 (3.1%): K701QX, AB12CD",
        "13 of 15 (86.7%)",
        "12 of 17 (70.6%)",
        "0 of 0",
        "Due in the next 30 days: 11; in the next 60 days: 40.",
        "Fri 27 Nov 2026",
        "1 working day late",
        "Drift in permanence",
        "Learning and support I need",
        "Agreed actions",
    ):
        assert words in text


def test_every_review_due_is_listed_once() -> None:
    text = reading.text(supervision.render(replace(examples.SUMMARY, not_seen_references=(), to_discuss=())))
    assert all(text.count(row.reference) == 1 for row in examples.SUMMARY.due)


@pytest.mark.parametrize(
    ("kind", "heading", "note"),
    [(ReferenceKind.INITIALS, "Initials", "shows initials"), (ReferenceKind.NAMES, "Name", "shows names")],
)
def test_a_copy_with_names_or_initials_says_so(kind: ReferenceKind, heading: str, note: str) -> None:
    text = reading.text(supervision.render(replace(examples.SUMMARY, references=kind)))
    assert f"{heading} Review Due" in text
    assert note in text


def test_the_summary_has_no_field_for_a_person() -> None:
    """statutory.md 6.5 is an allow-list: a new field has to be decided here."""
    assert {field.name for field in fields(SupervisionSummary)} == {
        "authority",
        "service",
        "period_from",
        "as_at",
        "references",
        "children",
        "legs",
        "reviews_held",
        "reviews_in_time",
        "reviews_late",
        "reviews_not_judgeable",
        "due_within_30",
        "due_within_60",
        "due",
        "iro_visits",
        "children_visited",
        "not_seen_for_6_months",
        "not_seen_references",
        "took_part",
        "pn4_counts",
        "participation",
        "tasks",
        "to_discuss",
        "prompts",
        "issued_on",
    }


def test_an_empty_caseload_prints() -> None:
    empty = replace(
        examples.SUMMARY,
        children=0,
        legs=(),
        due=(),
        participation=(),
        tasks=(),
        to_discuss=(),
        prompts=(),
        not_seen_references=(),
        issued_on=None,
    )
    text = reading.text(supervision.render(empty))
    assert "0, below the guide" in text
    assert "DRAFT" in text


def test_the_file_is_dated_and_named_without_people() -> None:
    with reading.opened(supervision.render(examples.SUMMARY)) as opened:
        assert str(opened.docinfo.Title) == "Caseload summary for supervision, 30 November 2026"
        assert str(opened.docinfo.CreationDate) == "D:20261130000000Z"
