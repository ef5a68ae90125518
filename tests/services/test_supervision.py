"""The supervision summary: right numbers, and nobody's name unless asked for."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pypdfium2
import pytest

from iro_desk.domain.paper_kinds import DECISION_LETTER
from iro_desk.domain.rule_book import Options, RulePack
from iro_desk.domain.wording import initials
from iro_desk.services import children, consultations, papers, rules, supervision
from iro_desk.services.desk import Desk
from iro_desk.services.supervision import Shown
from iro_desk.store import audit
from tests import build


@pytest.fixture
def caseload(desk: Desk) -> Desk:
    """One review held and all its papers sent, one review overdue, one child awaiting the first."""
    ember = build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2023, 8, 9), date(2026, 5, 26)))
    review_id = build.a_review(desk, ember, date(2026, 11, 16))
    consultations.save(desk, build.a_visit(ember, review_id, date(2026, 11, 12)))
    build.a_letter_ready(desk, review_id)
    papers.issue(desk, DECISION_LETTER, review_id, date(2026, 11, 18))
    build.a_child(desk, "004777", "Zoë Canarybird", reviewed_on=(date(2023, 5, 10), date(2026, 5, 20)))
    build.a_child(desk, "004778", "Łukasz Canarybird", since=date(2026, 11, 9), born_on=date(2024, 1, 1))
    return desk


def test_row_p1_the_numbers(caseload: Desk) -> None:
    said = supervision.summary(caseload)
    assert said.children == 3
    assert {leg.leg: leg.children for leg in said.legs} == {"First review": 1, "Third or later review": 2}
    assert (said.reviews_held, said.reviews_in_time.words) == (1, "1 of 1 (100.0%)")
    assert (said.iro_visits, said.children_visited.words) == (1, "1 of 3 (33.3%)")
    assert said.not_seen_for_6_months.words == "2 of 3 (66.7%)"
    assert (said.due_within_30, said.due_within_60) == (1, 1)
    tasks = {task.words.split(" ")[0]: (task.in_time.words, task.median_days) for task in said.tasks}
    assert tasks["Decisions"] == ("1 of 1 (100.0%)", Decimal(2))
    assert tasks["Monitoring"] == ("0 of 1 (0.0%)", None)
    assert [row.theme for row in said.to_discuss if "review" in row.theme] == [
        "Last review late, no reason on file",
        "Third or later review: overdue",
    ]


def test_a_child_there_without_views_counts_only_where_the_rules_say_so(caseload: Desk) -> None:
    quiet = build.a_child(caseload, "004779", "Quiet Example", reviewed_on=(date(2026, 5, 20),))
    build.a_review(caseload, quiet, date(2026, 11, 17), code="PN4")
    said = supervision.summary(caseload)
    assert (said.took_part.words, said.took_part_words) == (
        "1 of 2 (50.0%)",
        "Children who took part in their review",
    )
    rules.save_pack(caseload, RulePack(options=Options(pn4_counts=True)))
    said = supervision.summary(caseload)
    assert (said.took_part.words, said.took_part_words) == (
        "2 of 2 (100.0%)",
        "Children who took part in their review (PN4 counted)",
    )


def test_no_name_stands_in_it_by_default(caseload: Desk) -> None:
    pdf = pypdfium2.PdfDocument(supervision.export(caseload, ".pdf"))
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in pdf)
    finally:
        pdf.close()
    refs = {row.child.share_ref for row in children.caseload(caseload)}
    for private in ("Ember", "Canarybird", "004777", "004031", "2016", "Worker", "Team B"):
        assert private not in text
    assert any(ref in text for ref in refs)


@pytest.mark.parametrize(("shown", "said"), [(Shown.INITIALS, "with initials"), (Shown.NAMES, "with names")])
def test_names_are_a_choice_each_time_and_audited(caseload: Desk, shown: Shown, said: str) -> None:
    before = len(audit.lines(caseload.case_file))
    supervision.export(caseload, ".xlsx", shown)
    lines = audit.lines(caseload.case_file)
    assert len(lines) == before + 1
    assert any(said in line.what for line in lines)
    references = {row.reference for row in supervision.summary(caseload, shown).due}
    names = {"Zoë Canarybird", "Łukasz Canarybird"}
    assert references == (names if shown is Shown.NAMES else {initials(name) for name in names})


def test_share_references_are_random_and_stay(caseload: Desk) -> None:
    rows = children.caseload(caseload)
    refs = [row.child.share_ref for row in rows]
    assert len(set(refs)) == 3
    assert all(len(ref) == 6 for ref in refs)
    children.save(caseload, rows[0].child)
    assert children.caseload(caseload)[0].child.share_ref == refs[0]
