"""Papers of an alert: by reference or named, stopped for a look, issued for good (A3, A4, A10 to A14)."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes, policy
from pathlib import Path

import pikepdf
import pytest

from iro_desk.domain.case_alerts import AlertKind, AlertOutcome, AlertStep, StepKind
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.liaison import GUARDIAN_NAMED
from iro_desk.domain.mentions import Kind
from iro_desk.domain.oversight import CafcassContact
from iro_desk.domain.paper_kinds import ALERT_FORM, ALERT_LETTER, CHRONOLOGY
from iro_desk.domain.people import Manager
from iro_desk.domain.remedial_actions import RemedialAction, Status
from iro_desk.domain.wording import long_date
from iro_desk.services import (
    actions,
    alert_chronology,
    alert_mentions,
    alert_pages,
    alert_papers,
    alert_previews,
    alert_steps,
    alerts,
    copies,
    liaison,
    register,
    settings,
    templates,
)
from iro_desk.services.copies import Copy
from iro_desk.services.desk import Desk
from iro_desk.store import actions as kept_actions
from iro_desk.store import alerts as kept
from iro_desk.store import children
from tests import build
from tests.documents import reading

TODAY = build.TODAY  # Monday 23 November 2026
TELLING = ("Ember", "Example", "EMBER", "004031", "9 February 2016", "09/02/2016", "2016-02-09")


def a_dispute(desk: Desk) -> int:
    """An alert of 2 November, tried informally before and answered, then formal stages 1 and 2."""
    settings.save_manager(
        desk, Manager(tier="head_of_service", name="H. Invented", email="head@example.invalid")
    )
    alert_id = build.an_alert(desk, build.a_child(desk), date(2026, 11, 2))
    alert = kept.by_id(desk.case_file, alert_id)
    wanted = replace(
        alert,
        informal_attempt="Rang the social worker twice.",
        informal_on=date(2026, 10, 20),
        note_on_file=True,
        needed_by=date(2026, 12, 1),
        cafcass_considered=True,
        copies_to="Head of service",
    )
    alerts.save(desk, wanted)
    for kind, day, words in (
        (StepKind.RESPONSE, date(2026, 11, 9), "A visit is planned."),
        (StepKind.STAGE, date(2026, 11, 10), ""),
        (StepKind.STAGE, date(2026, 11, 18), ""),
    ):
        step = alert_steps.offered(desk, alert_id, kind, on=day)
        satisfied = False if kind is StepKind.RESPONSE else None
        alert_steps.take(desk, replace(step, words=words, is_satisfied=satisfied))
    agreed = RemedialAction(
        child_id=alert.child_id, action="See the child alone", owner_name="Worker Alpha", due_on=TODAY
    )
    alerts.save_agreed(desk, alert_id, [agreed])
    return alert_id


def telling(text: str) -> list[str]:
    """What in a text tells who the child is."""
    return [word for word in TELLING if re.search(rf"\b{word}\b", text)]


def every_paper(desk: Desk, alert_id: int) -> list[tuple[str, str]]:
    return [(one.kind, one.recipient) for one in alert_papers.offered(desk, alert_id)]


def words_of(desk: Desk, alert_id: int, **fields: str) -> None:
    """Change what the alert says."""
    alerts.save(desk, replace(kept.by_id(desk.case_file, alert_id), **fields))  # type: ignore[arg-type]


def test_row_a4_by_reference_no_paper_tells_who_the_child_is_not_even_beside_its_pages(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    share_ref = children.every(desk.case_file)[0].share_ref
    for kind, recipient in every_paper(desk, alert_id):
        shown = alert_previews.of_alert(desk, kind, alert_id, recipient)
        issued = alert_papers.issue(desk, kind, alert_id, recipient)
        [row] = [one for one in alert_papers.sent(desk, alert_id) if one.document.id == issued.document_id]
        for pdf in (shown.pdf, issued.pdf):
            opened = reading.opened(pdf)
            beside = [str(value) for _, value in opened.docinfo.items()]
            with opened.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
                beside.append(str(metadata))
            alt = [str(one.get("/Alt", "")) for one in opened.objects if isinstance(one, pikepdf.Dictionary)]
            said = " ".join((reading.text(pdf), *beside, *alt))
            assert share_ref in reading.text(pdf)
            assert telling(said) == [], kind
        kept_beside = (
            shown.file_stem,
            shown.title,
            issued.title,
            row.document.content,
            row.document.recipient,
        )
        assert telling(" ".join(kept_beside)) == []
        assert telling(alert_pages.page(desk, alert_id).steps[-1].words) == []


def test_a_paper_that_may_name_the_child_does_so_with_birth_date_and_the_councils_reference(
    desk: Desk,
) -> None:
    alert_id = a_dispute(desk)
    words_of(desk, alert_id, impact="Ember waits.")
    for kind, recipient in every_paper(desk, alert_id):
        text = reading.text(alert_papers.issue(desk, kind, alert_id, recipient, named=True).pdf)
        assert "Ember Example · born 9 February 2016 · child’s reference 004031" in text
        assert children.every(desk.case_file)[0].share_ref not in text


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Ember waits.", "Ember"),
        ("Ms EXAMPLE asks for a visit.", "EXAMPLE"),
        ("She was born on 9/2/16.", "9/2/16"),
        ("Her birthday, 9th February 2016, was forgotten.", "9th February 2016"),
        ("See 004031.", "004031"),
    ],
)
def test_row_a4_by_reference_what_tells_who_the_child_is_stops_the_paper(
    desk: Desk, words: str, found: str
) -> None:
    alert_id = a_dispute(desk)
    words_of(desk, alert_id, impact=words)
    [mention] = alert_papers.to_look_at(desk, ALERT_FORM, alert_id)
    assert (mention.kind, mention.found, mention.block) == (Kind.CHILD, found, "impact")
    with pytest.raises(RuleBroken, match="goes by reference") as refused:
        alert_papers.issue(desk, ALERT_FORM, alert_id)
    assert refused.value.field == "mentions"
    assert alert_papers.sent(desk, alert_id) == ()

    with pytest.raises(RuleBroken, match="Say why"):
        alert_mentions.pass_(desk, ALERT_FORM, alert_id, [mention], reason=" ")
    alert_mentions.pass_(desk, ALERT_FORM, alert_id, [mention], reason="Somebody else of that name")
    assert alert_papers.issue(desk, ALERT_FORM, alert_id).issued_on == TODAY
    # Passed in the form, not in the letter, and not once its words change.
    assert alert_papers.to_look_at(desk, ALERT_LETTER, alert_id) != ()
    words_of(desk, alert_id, impact=f"Now: {words}")
    assert alert_papers.to_look_at(desk, ALERT_FORM, alert_id) != ()


def test_another_childs_name_stops_a_paper_named_or_not(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    build.a_child(desk, "004790", "Finn Beispiel")
    words_of(desk, alert_id, what_is_wrong="Finn Beispiel moved in.")
    for named in (False, True):
        with pytest.raises(RuleBroken, match="may be about another child"):
            alert_papers.issue(desk, ALERT_FORM, alert_id, named=named)
    # A manager of the same name is nobody's child.
    settings.save_manager(desk, Manager(tier="director", name="Finn Beispiel"))
    assert alert_papers.to_look_at(desk, ALERT_FORM, alert_id) == ()


@pytest.mark.parametrize(
    ("owner", "role", "named"),
    [
        ("Ember Example", "Child", False),
        ("Jo Example", "Mother", False),
        ("Kit Madeup", "Child", False),
        ("Kit Madeup", "Child", True),
    ],
)
def test_row_a4_who_is_to_do_an_action_is_looked_at_like_other_words(
    desk: Desk, owner: str, role: str, *, named: bool
) -> None:
    alert_id = a_dispute(desk)
    build.a_child(desk, "004032", "Kit Madeup")
    wanted = RemedialAction(
        child_id=1, action=f"Say when to {owner}", owner_name=owner, owner_role=role, due_on=TODAY
    )
    alerts.save_agreed(desk, alert_id, [wanted])
    words_of(desk, alert_id, discussed_with=f"{owner}, {role}")
    found = alert_papers.to_look_at(desk, ALERT_FORM, alert_id, named=named)
    assert {one.block for one in found} == {"actions", "fact:Discussed with"}
    with pytest.raises(RuleBroken, match=r"goes by reference|another child"):
        alert_papers.issue(desk, ALERT_FORM, alert_id, named=named)


def test_row_a4_a_letter_goes_to_the_person_of_its_stage_and_says_all_of_it(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    letters = [one for one in alert_papers.offered(desk, alert_id) if one.kind == ALERT_LETTER]
    assert [(one.title, one.words) for one in letters] == [
        ("Formal dispute, stage 2", "To H. Invented, Head of service"),
        ("Formal dispute, stage 1", "To M. Fictional, Team manager"),
        ("Case alert letter", "To M. Fictional, Team manager"),
    ]
    text = reading.text(alert_papers.paper(desk, ALERT_LETTER, alert_id).pdf)
    for said in (
        "Dear H. Invented,",
        "as Head of service. This is stage 2 of the formal dispute process.",
        "What is wrong No visit since May.",
        "What it means for the child She waits.",
        "What is needed A visit this week. It is needed by Tuesday 1 December 2026.",
        "See the child alone · Worker Alpha · by 23 Nov 2026",
        "20 Oct 2026: Informal attempt. Rang the social worker twice. Note on the child’s file.",
        "M. Fictional, Team manager. A visit is planned. This does not settle it.",
        "Your answer is due by Wednesday 25 November 2026.",
        "The formal process began on Tuesday 10 November 2026.",
        "until Tuesday 8 December 2026, with 11 working days left on 23 Nov 2026.",
        "DRAFT · not issued",
    ):
        assert said in text
    first = reading.text(alert_papers.paper(desk, ALERT_LETTER, alert_id, letters[1].recipient).pdf)
    assert "stage 1 of the formal dispute process" in first
    assert "Stage 2" not in first, "what came after it is no part of it"
    assert "Copies to: H. Invented, Head of service" in first


def test_issued_bytes_stay_the_step_names_them_and_the_same_paper_does_not_go_out_twice(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    sent = alert_papers.issue(desk, ALERT_LETTER, alert_id)
    step = alert_pages.page(desk, alert_id).steps[-1]
    assert (step.kind, step.document_id, step.to_whom) == (StepKind.LETTER, sent.document_id, "H. Invented")
    assert step.words == "Formal dispute, stage 2, A-2026-001, by reference"
    with pytest.raises(RuleBroken, match="nothing in it has changed"):
        alert_papers.issue(desk, ALERT_LETTER, alert_id)

    words_of(desk, alert_id, needed="A visit tomorrow.")
    templates.save(desk, ALERT_LETTER, "concern", "Other words.\n\n{what_is_wrong}\n\n{needed}")
    held = register.document(desk, sent.document_id or 0)
    assert held.pdf == sent.pdf
    assert "DRAFT" not in reading.text(held.pdf)
    assert alert_previews.of_register(desk, sent.document_id or 0).pdf == sent.pdf
    again = alert_papers.issue(desk, ALERT_LETTER, alert_id)
    assert "Other words." in reading.text(again.pdf)
    [letter, *_] = [one for one in alert_papers.offered(desk, alert_id) if one.kind == ALERT_LETTER]
    assert [number for number, _, _ in letter.issued] == [again.document_id, sent.document_id]


def test_a_letter_to_the_wrong_person_is_issued_again_to_the_right_one(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    alert_papers.issue(desk, ALERT_LETTER, alert_id)
    stage = next(
        one for one in reversed(alert_pages.page(desk, alert_id).steps) if one.kind is StepKind.STAGE
    )
    alert_steps.correct(desk, replace(stage, to_whom="B. Right"), reason="It was not hers")
    assert "Dear B. Right" in reading.text(alert_papers.issue(desk, ALERT_LETTER, alert_id).pdf)


def test_an_issued_form_is_mailed_as_it_was_on_its_day(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    [action] = alert_pages.page(desk, alert_id).agreed
    back = [actions.Edit(action_id=action.id or 0, key="source_on", text="10/11/2026")]
    actions.put(desk, back, "Raised earlier")
    actions.mark_done(desk, [action.id or 0], date(2026, 11, 22))
    paper = alert_papers.issue(desk, ALERT_FORM, alert_id, on=date(2026, 11, 12))
    assert "See the child alone" in reading.text(paper.pdf)
    assert "22 Nov" not in reading.text(paper.pdf)
    about = alert_previews.of_register(desk, paper.document_id or 0).about
    latest = next(
        one for one in reversed(alert_pages.page(desk, alert_id).steps) if one.kind is StepKind.STAGE
    )
    assert latest.due_on is not None
    assert long_date(latest.due_on) not in about


def test_the_register_offers_the_copies_of_an_alerts_paper_and_keeps_them(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    first = next(
        one for one in alert_papers.offered(desk, alert_id) if one.title == "Formal dispute, stage 1"
    )
    sent = alert_papers.issue(desk, first.kind, alert_id, first.recipient)
    offered = register.copies_of(desk, sent.document_id or 0)
    assert [(one.to_whom, one.role) for one in offered] == [
        ("M. Fictional", "Team manager"),
        ("H. Invented", "Head of service"),
    ]
    register.save_copies(desk, sent.document_id or 0, [replace(one, sent_on=TODAY) for one in offered])
    [row] = alert_papers.sent(desk, alert_id)
    assert row.went_to == "M. Fictional (secure email), H. Invented (secure email)"
    assert (row.is_unfiled, row.file_by) == (False, date(2026, 11, 30))


def test_row_a14_the_chronology_has_every_event_once_in_order_with_its_evidence(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    alert_papers.issue(desk, ALERT_FORM, alert_id)
    entries = alert_chronology.chronology(desk, alert_id).entries
    draft = alert_papers.paper(desk, CHRONOLOGY, alert_id, "cafcass")
    text = reading.text(draft.pdf)
    assert f"What happened: {len(entries)} events" in text
    assert "Made for Cafcass" in text
    place = -1
    for entry in entries:
        place = text.index(entry.what, place + 1)
        assert all(one in text for one in entry.evidence)
    assert "Case alert A-2026-001, issued on Monday 23 November 2026" in text
    assert [entry.on for entry in entries] == sorted(entry.on for entry in entries)
    assert alert_papers.paper(desk, CHRONOLOGY, alert_id, "cafcass").pdf == draft.pdf
    # One sent to Cafcass is no event of the one for the adviser.
    alert_papers.issue(desk, CHRONOLOGY, alert_id, "cafcass")
    assert alert_chronology.chronology(desk, alert_id).entries == entries
    with pytest.raises(Exception, match="not for “nobody”"):
        alert_papers.paper(desk, CHRONOLOGY, alert_id, "nobody")


def test_row_a3_the_email_draft_goes_to_the_manager_with_the_head_of_service_and_names_no_child(
    desk: Desk, tmp_path: Path
) -> None:
    alert_id = a_dispute(desk)
    first = next(
        one for one in alert_papers.offered(desk, alert_id) if one.title == "Formal dispute, stage 1"
    )
    shown = alert_previews.of_alert(desk, first.kind, alert_id, first.recipient, named=True)
    copy = Copy(
        title=shown.title,
        pdf=shown.pdf,
        file_stem=shown.file_stem,
        child_ref=shown.child_ref,
        about=shown.about,
        cc=shown.cc,
    )
    copies.save_email(desk, tmp_path / "draft.eml", copy, "manager@example.invalid")
    message = message_from_bytes((tmp_path / "draft.eml").read_bytes(), policy=policy.default)
    assert (message["To"], message["Cc"]) == ("manager@example.invalid", "head@example.invalid")
    assert message["X-Unsent"] == "1"
    assert message["Subject"] == "Formal dispute, stage 1, ref A-2026-001"
    body = message.get_body()
    assert body is not None
    said = body.get_content()
    assert "Your answer is due by Tuesday 17 November 2026." in said
    assert "Copies go to: H. Invented, Head of service." in said
    assert telling(f"{message['Subject']} {said}") == []


def test_row_a12_praise_goes_as_an_email_draft_to_whoever_did_well(desk: Desk, tmp_path: Path) -> None:
    """The same way as a concern: by reference, with a draft of its own words that asks for no answer."""
    praise = replace(
        alerts.begin(desk, build.a_child(desk), AlertKind.GOOD_PRACTICE),
        what_is_wrong="Ember’s life-story book is finished.",
        impact="She reads it each night.",
        needed="Let the team see how.",
        themes=frozenset({"life_story"}),
    )
    alert_id = alerts.save(desk, praise)
    raised = alert_steps.offered(desk, alert_id, StepKind.RAISED)
    alert_steps.take(desk, replace(raised, to_whom="Worker Alpha", role="Social worker"))
    letter = next(one for one in alert_papers.offered(desk, alert_id) if one.kind == ALERT_LETTER)
    shown = alert_previews.of_alert(desk, letter.kind, alert_id, letter.recipient)
    copy = Copy(
        title=shown.title,
        pdf=shown.pdf,
        file_stem=shown.file_stem,
        child_ref=shown.child_ref,
        about=shown.about,
        cc=shown.cc,
    )
    copies.save_email(desk, tmp_path / "draft.eml", copy, "alpha@example.invalid")
    message = message_from_bytes((tmp_path / "draft.eml").read_bytes(), policy=policy.default)
    assert (message["To"], message["X-Unsent"]) == ("alpha@example.invalid", "1")
    body = message.get_body()
    assert body is not None
    said = f"{message['Subject']} {body.get_content()}"
    assert "Good-practice letter, ref A-2026-001" in said
    assert "what it means for the child" in said
    assert [one for one in ("concern", "tried", "answer", "needed") if one in said] == []
    assert telling(said) == []


def test_rows_a10_a12_praise_and_another_agency_are_written_to_in_their_own_words(desk: Desk) -> None:
    child_id = build.a_child(desk)
    for kind, agency in ((AlertKind.GOOD_PRACTICE, ""), (AlertKind.PARTNER_AGENCY, "The health trust")):
        alert = replace(
            alerts.begin(desk, child_id, kind),
            what_is_wrong="It was done well.",
            impact="She sleeps.",
            needed="Do it again.",
            agency=agency,
            themes=frozenset({"health"}),
        )
        alert_id = alerts.save(desk, alert)
        with pytest.raises(RuleBroken, match="Raise it first"):
            alert_papers.issue(desk, ALERT_LETTER, alert_id)
        raised = AlertStep(
            alert_id=alert_id,
            kind=StepKind.RAISED,
            happened_on=TODAY,
            to_whom="Dr A. Invented",
            role="Designated doctor" if agency else "",
        )
        alert_steps.take(desk, raised)
        text = reading.text(alert_papers.issue(desk, ALERT_LETTER, alert_id).pdf)
        assert ("What went well" in text) is not bool(agency)
        assert ("depends on The health trust" in text) is bool(agency)
        assert "formal dispute process" not in text
        kinds = {one.kind for one in alert_papers.offered(desk, alert_id)}
        assert (CHRONOLOGY in kinds) is bool(agency)


def test_a_paper_waits_for_what_it_has_to_say_and_for_its_day(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    words_of(desk, alert_id, impact="")
    refused = alert_papers.obstacle(desk, ALERT_FORM, alert_id)
    assert refused is not None
    assert (refused.field, refused.sentence) == ("impact", "Write what it does to the child.")
    words_of(desk, alert_id, impact="She waits.")
    for day, said in ((date(2026, 11, 24), "still to come"), (date(2026, 11, 17), "before this stage began")):
        with pytest.raises(RuleBroken, match=said) as broken:
            alert_papers.issue(desk, ALERT_LETTER, alert_id, on=day)
        assert broken.value.field == "issued_on"


def test_a_paper_dated_back_tells_nothing_that_came_after_its_day(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    first = next(
        one for one in alert_papers.offered(desk, alert_id) if one.title == "Formal dispute, stage 1"
    )
    letter = alert_papers.issue(desk, first.kind, alert_id, first.recipient, on=date(2026, 11, 11))
    assert "with 19 working days left on 11 Nov 2026" in reading.text(letter.pdf)
    form = reading.text(alert_papers.issue(desk, ALERT_FORM, alert_id, on=date(2026, 11, 11)).pdf)
    assert "Where it stands: Stage 1, Team manager" in form
    assert "See the child alone" not in form, "agreed later"
    chronology = reading.text(alert_papers.issue(desk, CHRONOLOGY, alert_id, on=date(2026, 11, 11)).pdf)
    assert "Stage 2" not in chronology
    assert "No response" not in chronology


def test_a_paper_dated_back_moves_ends_and_names_nothing_of_later_days(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    child_id = kept.by_id(desk.case_file, alert_id).child_id
    made = RemedialAction(
        child_id=child_id, action="Find a school", source="midway", source_on=date(2026, 11, 3)
    )
    asked = replace(made, owner_name="Worker Alpha", due_on=date(2026, 11, 6))
    moved = replace(asked, revised_due_on=date(2026, 12, 4), revision_reason="The panel meets late.")
    done = replace(moved, status=Status.DONE, completed_on=date(2026, 11, 20))
    on_file: int | None = None
    for held, day in ((asked, 3), (moved, 12), (replace(done, evidence_seen=True), 20)):
        with desk.case_file.change("Test data", at=datetime(2026, 11, day, 9, tzinfo=UTC)) as change:
            on_file = kept_actions.save(change, replace(held, id=on_file))
    assert on_file is not None
    alerts.join(desk, alert_id, [on_file])
    for name, day in (("G. First", 4), ("G. Second", 19)):
        named = CafcassContact(kind=GUARDIAN_NAMED, held_on=date(2026, 11, day), with_whom=name)
        liaison.save_contact(desk, replace(named, child_id=child_id))

    def told(on: date) -> list[str]:
        said = reading.text(alert_papers.issue(desk, CHRONOLOGY, alert_id, on=on).pdf)
        later = ("moved to Friday 4 December", "Action done", "G. First", "G. Second")
        return [words for words in later if words in said]

    assert told(date(2026, 11, 11)) == ["G. First"]
    assert told(date(2026, 11, 12)) == ["moved to Friday 4 December", "G. First"]
    assert told(date(2026, 11, 20)) == ["moved to Friday 4 December", "Action done", "G. Second"]
    asked_of = alert_steps.offered(desk, alert_id, StepKind.CAFCASS_REFERRAL)
    alert_steps.take(desk, replace(asked_of, reason="Her rights."))
    now = reading.text(alert_papers.paper(desk, CHRONOLOGY, alert_id).pdf)
    assert "Where it stands: Stage 2, Head of service, with Cafcass" in now


def test_row_a4_the_form_has_every_field_of_the_alert(desk: Desk) -> None:
    alert_id = a_dispute(desk)
    alert = kept.by_id(desk.case_file, alert_id)
    wanted = replace(
        alert,
        discussed_with="M. Fictional",
        discussed_on=date(2026, 10, 30),
        legal_advice="Independent advice is to be sought.",
        cafcass_considered=False,
        lessons="Ask earlier.",
    )
    alerts.save(desk, wanted)
    draft = reading.text(alert_papers.paper(desk, ALERT_FORM, alert_id).pdf)
    for said in (
        "Case alert A-2026-001 Child’s reference",
        "raised 2 November 2026 · Team B (test)",
        "Where it stands: Stage 2, Head of service",
        "Themes: Statutory visits",
        "Raised by: Test Officer",
        "To: H. Invented, Head of service",
        "Discussed with: M. Fictional, 30 Oct 2026",
        "Stages begun: Stage 1, Team manager on 10 Nov 2026; Stage 2, Head of service on 18 Nov 2026",
        "Response due: Wednesday 25 November 2026",
        "What is wrong No visit since May.",
        "What it means for the child She waits.",
        "What is needed A visit this week. By 1 December 2026.",
        "Rang the social worker twice. Note on the child’s file.",
        "See the child alone Worker Alpha 23 Nov 2026 Open",
        "Independent advice is to be sought. • A referral to Cafcass was not considered yet.",
        "9 November 2026, M. Fictional, Team manager A visit is planned. The IRO is not satisfied with it.",
    ):
        assert said in draft
    closing = alert_steps.offered(desk, alert_id, StepKind.CLOSED)
    done = replace(closing, outcome=AlertOutcome.RESOLVED_AS_SOUGHT, words="She was seen.")
    alert_steps.take(desk, done)
    closed = reading.text(alert_papers.paper(desk, ALERT_FORM, alert_id).pdf)
    assert (
        "How it ended Closed on: 23 November 2026 Outcome: Resolved as sought Difference made for the child: She "
        "was seen. Lessons: Ask earlier."
    ) in closed
