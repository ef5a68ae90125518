"""Journey 2 and row B8: a review day from a written script, told to the real window by keys alone.

It takes at most 120 keys for going about and issuing, nothing is typed twice, and every paper, row and
figure follows from it.
"""

from __future__ import annotations

import email
import email.policy
import sys
from collections import Counter
from pathlib import Path

import pytest

from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.decisions import Progress
from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.paper_kinds import (
    CARERS_COPY,
    CHILD_LETTER,
    DECISION_LETTER,
    MONITORING_FORM,
    PAPER_KINDS,
    PARENTS_LETTER,
    REVIEW_RECORD,
)
from iro_desk.domain.review import Timeliness
from iro_desk.services import addenda, copies, minutes, paper_list, papers, paste_pack, reviews, supervision
from iro_desk.services.desk import Desk
from iro_desk.services.paper_list import Stands
from iro_desk.store import actions, issued
from iro_desk.ui.pages.review_steps.decide import THIS
from iro_desk.ui.pages.review_steps.write import LETTER
from tests.documents import reading
from tests.journeys import review_day
from tests.journeys.conftest import ON, Person
from tests.journeys.review_day import PEOPLE, SCRIPT, Keys

AT_MOST = 120

PACK = "paste-pack"
LETTERS = {DECISION_LETTER, CHILD_LETTER, PARENTS_LETTER, CARERS_COPY}
EVERYWHERE = {*LETTERS, REVIEW_RECORD, PACK}
SAID_IN = {
    "said": {PARENTS_LETTER, REVIEW_RECORD, PACK},
    "how_took_part": {DECISION_LETTER, REVIEW_RECORD, PACK},
    "statement": {DECISION_LETTER, PARENTS_LETTER, REVIEW_RECORD, PACK},
    "decision": EVERYWHERE,
    "measure": {DECISION_LETTER, REVIEW_RECORD, PACK},
    "monitoring": {MONITORING_FORM, PACK},
    "minutes": {REVIEW_RECORD, PACK},
    "letter": {CHILD_LETTER},
}
"""Which papers have to say what; they may leave nothing of it to be typed again."""

BEFORE, AFTER = "Family time with Nan moves to Saturday afternoons", "Family time with Nan is every Sunday"


def texts_by_part() -> dict[str, list[str]]:
    """The script's texts by the part of the review they belong to."""
    form = SCRIPT["monitoring"]
    return {
        "said": [text for one in SCRIPT["consultation"] for text in one["said"].values()],
        "how_took_part": [SCRIPT["meeting"]["how_took_part"]],
        "statement": [SCRIPT["statement"]["text"]],
        "decision": [one[name] for one in SCRIPT["decision"] for name in ("text", "meaning", "name")],
        "measure": [one["measure"] for one in (SCRIPT["carried"], *SCRIPT["decision"])],
        "monitoring": [form["good_practice"], form["difference"]],
        "minutes": [one["text"] for one in SCRIPT["minutes"]],
        "letter": [SCRIPT["letter"]["personal"]],
    }


def papers_now(desk: Desk, review_id: int) -> dict[str, str]:
    """What every paper of the review says, by kind; the paste pack beside them."""
    listed = paper_list.list_papers(desk, review_id)
    found = {
        row.kind.id: reading.text(papers.paper(desk, row.kind.id, review_id, row.recipient).pdf)
        for row in listed
    }
    return found | {PACK: " ".join(paste_pack.text(desk, review_id).split())}


def frozen(desk: Desk, review_id: int) -> dict[str, bytes]:
    """The bytes of what was issued."""
    listed = issued.listed(desk.case_file, review_id)
    return {one.kind: issued.by_id(desk.case_file, one.id or 0).pdf for one in listed if not one.addendum}


def change_first_decision(keys: Keys, text: str) -> None:
    """Say the first of the new decisions in other words, on its page."""
    page = keys.page
    page.show_step("decide")
    page.decide.show_part(THIS)
    editor = page.decide.decisions
    editor.ui.decisions.setCurrentIndex(editor.model.index(1, 1))
    editor.ui.text.setFocus()
    editor.ui.text.selectAll()
    keys.person.type(text, editor.ui.text)
    page.leave()
    keys.person.settle()


def obstacle(person: Person, review_id: int) -> IroDeskError | None:
    """What refuses the child's letter."""
    return person.ask(lambda desk: papers.obstacle(desk, CHILD_LETTER, review_id))


def holds_the_script(person: Person, review_id: int) -> None:
    """Check that all of the script is in the case file."""
    page = person.ask(lambda desk: reviews.page(desk, review_id))
    record = person.ask(lambda desk: minutes.of_review(desk, review_id))
    heard = {PERSON_ROLES[one.person_role]: one.told for one in page.consultations}
    assert heard == {one["role"]: one["said"] for one in SCRIPT["consultation"]}
    assert [one.role for one in page.attendance] == [one.role for one in PEOPLE]
    assert page.review.completed_on == ON
    assert page.judged is not None
    assert page.judged.timeliness is Timeliness.IN_TIME
    assert [one.progress for one in page.progress] == [Progress.DONE, Progress.PART, Progress.DONE]
    new = [one.text for one in page.decisions if one.carried_from is None]
    assert new == [one["text"] for one in SCRIPT["decision"]]
    assert len(page.decisions) == len(new) + 1
    assert all(one.responsible_name and one.due_on and one.measure for one in page.decisions)
    assert page.monitoring is not None
    assert len(page.monitoring.answers) == len(SCRIPT["monitoring"]["answers"])
    assert (page.monitoring.good_practice, page.monitoring.difference_made) == (
        SCRIPT["monitoring"]["good_practice"],
        SCRIPT["monitoring"]["difference"],
    )
    held = [record.section(one.key).text for one in record.sections]
    assert [text for text in held if text] == [one["text"] for one in SCRIPT["minutes"]]


def test_journey_2_and_check_B8_one_entry_of_a_review_day_yields_every_paper(
    person: Person, new_case_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys = review_day.morning(person, new_case_file, tmp_path)
    for part in review_day.STEPS:
        part(keys)
        person.look(part.__name__)
    review_id = keys.page.where["review_id"]

    holds_the_script(person, review_id)

    # Nothing is typed twice, and everything stands wherever it has to be said.
    assert [text for text, count in Counter(keys.typed).items() if count > 1] == []
    keys.page.leave()
    drafts = person.ask(lambda desk: papers_now(desk, review_id))
    missing = [
        (kind, text)
        for part_name, texts in texts_by_part().items()
        for text in texts
        for kind in SAID_IN[part_name]
        if text not in drafts[kind]
    ]
    assert missing == []

    # A decision in other words before issue: so says every paper, and the row of what is to be done.
    old = SCRIPT["decision"][0]["text"]
    change_first_decision(keys, BEFORE)
    drafts = person.ask(lambda desk: papers_now(desk, review_id))
    assert {kind for kind, text in drafts.items() if BEFORE in text} == EVERYWHERE
    assert [kind for kind, text in drafts.items() if old in text] == []
    rows = person.ask(lambda desk: actions.of_review(desk.case_file, review_id))
    assert len(rows) == len(SCRIPT["decision"]) + 1
    assert sum(one.action == BEFORE for one in rows.values()) == 1

    # What was looked at for the child is looked at again in the new words.
    assert obstacle(person, review_id) is not None
    keys.page.show_step("write")
    keys.page.write.choose(LETTER)
    person.settle()
    keys.page.write.letter.ui.is_checked.setChecked(True)
    keys.page.leave()
    person.settle()
    assert obstacle(person, review_id) is None

    # All of it goes out; after that the bytes stay, and what is changed is an addendum of its own.
    review_day.send(keys)
    person.look("send")
    by_step = ", ".join(f"{step} {count}" for step, count in keys.counts.items())
    with capsys.disabled():
        sys.stdout.write(f"\nJourney 2: {keys.total} key presses for going about and issuing ({by_step})\n")
    assert keys.total <= AT_MOST
    page = person.ask(lambda desk: reviews.page(desk, review_id))
    assert set(page.issued) == {kind for kind, one in PAPER_KINDS.items() if not one.is_before}
    sent = person.ask(lambda desk: frozen(desk, review_id))
    assert set(sent) == {*LETTERS, MONITORING_FORM, REVIEW_RECORD}
    change_first_decision(keys, AFTER)
    assert person.ask(lambda desk: frozen(desk, review_id)) == sent
    stands = person.ask(
        lambda desk: {row.kind.id: row.stands for row in paper_list.list_papers(desk, review_id)}
    )
    assert {kind for kind, one in stands.items() if one is Stands.CHANGED} == {*LETTERS, REVIEW_RECORD}
    assert stands[MONITORING_FORM] is Stands.ISSUED
    added = person.ask(lambda desk: addenda.issue_addendum(desk, DECISION_LETTER, review_id))
    assert added.addendum == 1
    assert AFTER in reading.text(added.pdf)
    assert person.ask(lambda desk: frozen(desk, review_id)) == sent

    # The e-mail draft carries the very bytes, and the figures count the review.
    path = tmp_path / "letter.eml"
    letter = copies.Copy(title="Decision letter", pdf=sent[DECISION_LETTER], file_stem="decision-letter")
    person.ask(lambda desk: copies.save_email(desk, path, letter))
    draft = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    (attached,) = draft.iter_attachments()
    assert attached.get_content() == sent[DECISION_LETTER]
    figures = person.ask(supervision.summary)
    in_time = figures.reviews_in_time
    assert (figures.reviews_held, in_time.n, in_time.of, figures.took_part.n) == (1, 1, 1, 1)
    assert figures.iro_visits == 1
