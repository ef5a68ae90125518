from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from icalendar import Calendar, Component

from iro_desk.domain.duties import Duty
from iro_desk.domain.rules import Owner
from iro_desk.exchange.due_calendar import due_calendar
from tests.exchange.test_due_workbooks import AS_AT, DUTY, EMBER, UNKNOWN, a_ninth

REFS = {"004031": "K7QXAB", "004777": "ZZ23YX"}
LETTER = a_ninth("POST_DECISIONS", title="Send the decision letter", review_id=12)


def events(duties: Sequence[Duty], as_at: date = AS_AT) -> list[Component]:
    return Calendar.from_ical(due_calendar(duties, REFS, as_at)).walk("VEVENT")


def uid(duty: Duty) -> str:
    return str(events([duty])[0]["uid"])


def test_row_s14_an_entry_lasts_all_day_and_names_nobody() -> None:
    (entry,) = events([DUTY])
    assert str(entry["summary"]) == "Ninth review, ref K7QXAB"
    assert (entry.decoded("dtstart"), entry.decoded("dtend")) == (date(2026, 11, 29), date(2026, 11, 30))
    assert "Fri 27 Nov 2026" in str(entry["description"])
    assert str(entry["transp"]) == "TRANSPARENT"
    text = due_calendar([DUTY, LETTER], REFS, AS_AT).decode()
    for private in ("Ember", "004031", "26 May", "20260526"):
        assert private not in text


def test_only_what_has_a_date_is_an_entry() -> None:
    assert len(events([UNKNOWN, DUTY])) == 1


def test_lines_end_in_crlf_and_are_folded() -> None:
    content = due_calendar([replace(DUTY, rule_row=replace(DUTY.rule_row, source="Łódź " * 40))], REFS, AS_AT)
    assert content.startswith(b"BEGIN:VCALENDAR\r\n")
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75
    assert "Łódź" in str(
        events([replace(DUTY, rule_row=replace(DUTY.rule_row, source="Łódź " * 40))])[0]["description"]
    )


def test_same_day_same_bytes() -> None:
    content = due_calendar([DUTY, LETTER], REFS, AS_AT)
    assert content == due_calendar([DUTY, LETTER], REFS, AS_AT)
    assert content.count(b"DTSTAMP:20261123T000000Z") == 2


def test_a_duty_keeps_its_uid_when_its_date_moves() -> None:
    moved = a_ninth(due_on=date(2026, 11, 20), event_on=date(2026, 5, 20), review_id=9)
    assert uid(moved) == uid(DUTY)
    other_track = a_ninth("REV_ADO_AUTH_FIRST", title="First adoption review")
    assert uid(other_track) == uid(DUTY)
    assert uid(a_ninth("POST_DECISIONS", date(2026, 12, 1), review_id=12)) == uid(LETTER)


def test_different_duties_have_different_uids() -> None:
    duties = [
        DUTY,
        LETTER,
        replace(LETTER, review_id=13),
        a_ninth("POST_RECORD", review_id=12),
        a_ninth(child=replace(EMBER, child_ref="004777")),
        a_ninth("REV_SERIES", review_id=12),
        a_ninth("IHA"),
        a_ninth("IHA"),
    ]
    assert len({str(entry["uid"]) for entry in events(duties)}) == len(duties)


def test_it_says_whose_it_is_and_what_the_day_means() -> None:
    theirs = replace(LETTER, rule_row=replace(LETTER.rule_row, owner=Owner.AUTHORITY, is_statutory=False))
    (entry,) = events([theirs])
    assert str(entry["description"]).startswith("The last day by the local standard.")
    assert "The authority's to do." in str(entry["description"])
