"""How somebody was heard: the facts of a consultation, without the words (statutory.md 4.1; row C17)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from iro_desk.domain.consultation import METHODS, RIGHTS, Consultation
from iro_desk.domain.wording import plain_date

NOT_HEARD = frozenset({"declined", "not_contactable"})
"""Methods that say that nobody was heard."""


def heard(one: Consultation, *, is_full: bool = True) -> str:
    """How, as one sentence: who helped, who was by.

    `is_full`: also what helped and what was offered, as the social work team reads it. The place stands
    only in `facts`: a copy of the record may go to a parent, who is not always to know it.
    """
    wanted = [METHODS.get(one.method, one.method)]
    if is_full and one.is_iro_visit:
        wanted.append("visit of the IRO")
    if one.seen_alone:
        wanted.append("seen alone")
    if one.interpreter_used:
        wanted.append(f"with an interpreter{_of(one.language)}")
    elif is_full and one.interpreter_needed:
        wanted.append(f"interpreter{_of(one.language)} needed, none used")
    if is_full and one.communication_aids.strip():
        wanted.append(f"with {one.communication_aids.strip()}")
    if one.advocate_accepted:
        name = one.advocate_name.strip()
        wanted.append(f"with an advocate, {name}" if name else "with an advocate")
    elif is_full and one.advocate_offered:
        wanted.append("advocate offered")
    if is_full and one.offered_separate_meeting:
        wanted.append("separate meeting offered")
    return f"{', '.join(wanted).rstrip('.')}."


def help_not_said(one: Consultation) -> str:
    """What somebody needs to be heard and is not said to have had, "" for nothing (row C7)."""
    if one.method in NOT_HEARD:
        return ""
    parts = []
    if one.interpreter_needed and not one.interpreter_used:
        parts.append("An interpreter is needed, and none was used.")
    if one.communication_needs.strip() and not one.communication_aids.strip():
        parts.append("Communication needs are on file, and no aid is named.")
    return " ".join(parts)


def facts(one: Consultation) -> tuple[tuple[str, str], ...]:
    """Each fact on file with its name, in the order of statutory.md 4.1; nothing the person said in private.

    What makes coming hard is a parent's own words: it is among them only where all may be shared,
    as nobody has said whether it belongs to a part.
    """
    every = (*_how(one), *_help(one), *_offered(one))
    return tuple((name, words.strip()) for name, words in every if words.strip())


def _how(one: Consultation) -> Iterator[tuple[str, str]]:
    yield "Heard", METHODS.get(one.method, one.method)
    yield "Day", _day(one.consulted_on)
    yield "Place", one.place
    yield "Seen alone", _yes(is_so=one.seen_alone)
    yield "Visit of the IRO", _yes(is_so=one.is_iro_visit)


def _help(one: Consultation) -> Iterator[tuple[str, str]]:
    yield "Interpreter", _pair(("needed", one.interpreter_needed), ("used", one.interpreter_used))
    yield "Language", one.language
    yield "Communication needs", one.communication_needs
    yield "Communication aids", one.communication_aids
    yield "Advocate", _pair(("offered", one.advocate_offered), ("accepted", one.advocate_accepted))
    yield "Advocate's name", one.advocate_name
    yield "Independent visitor offered", _yes(is_so=one.independent_visitor_offered)


def _offered(one: Consultation) -> Iterator[tuple[str, str]]:
    yield "Rights explained", _listed(RIGHTS, one.rights_explained)
    yield "Ways to be heard that were offered", _listed(METHODS, one.offered_methods)
    yield "Feedback form given", _yes(is_so=one.feedback_form_given)
    yield "Form sent", _day(one.form_sent_on)
    yield "Form returned", _day(one.form_returned_on)
    yield "Separate meeting offered", _yes(is_so=one.offered_separate_meeting)
    if one.consent_to_share == "all":
        yield "What makes coming hard", one.attendance_barrier


def _pair(first: tuple[str, bool], second: tuple[str, bool]) -> str:
    """Two things of which the second follows the first: needed and used, needed and not used."""
    (before, is_before), (after, is_after) = first, second
    if is_before:
        words = f"{before} and {after}" if is_after else f"{before}, not {after}"
    else:
        words = after if is_after else ""
    return words[:1].upper() + words[1:]


def _listed(words: Mapping[str, str], keys: Iterable[str]) -> str:
    held = set(keys)
    return "; ".join(said for key, said in words.items() if key in held)


def _day(day: date | None) -> str:
    return plain_date(day) if day else ""


def _yes(*, is_so: bool) -> str:
    return "Yes" if is_so else ""


def _of(language: str) -> str:
    return f" ({language.strip()})" if language.strip() else ""
