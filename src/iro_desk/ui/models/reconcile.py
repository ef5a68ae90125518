"""The differences between the IRO's record and the return, as rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from iro_desk.domain.reconcile import CORRECTOR_WORDS, KIND_WORDS, Fact, Kind
from iro_desk.domain.wording import long_date, short_date
from iro_desk.services.reconcile import Located
from iro_desk.ui.models.duties import person
from iro_desk.ui.models.rows import Column
from iro_desk.ui.names import PersonNames
from iro_desk.ui.style import Tone

NOTHING = "nothing"
_SHAPES = {
    Kind.DATE: "calendar-blank",
    Kind.CODE: "pencil-simple-fill",
    Kind.MISSING: "circle-dashed",
    Kind.EXTRA: "plus",
    Kind.CHILD_MISSING: "warning-fill",
}


def facts_words(facts: Sequence[Fact]) -> str:
    """What one side has: dates, codes, "nothing"."""
    return ", ".join(short_date(one) if isinstance(one, date) else one for one in facts) or NOTHING


def columns(names: PersonNames) -> tuple[Column[Located], ...]:
    """The columns of the list of differences."""
    return (
        Column(
            heading="Child",
            text=lambda row: person(names, row.child_name, row.difference.child_ref),
            is_bold=True,
            tooltip=lambda row: f"Reference {row.difference.child_ref}",
            spoken=lambda row: sentence(row, names),
        ),
        Column(
            heading="What differs",
            text=lambda row: KIND_WORDS[row.difference.kind],
            icon=lambda row: _SHAPES[row.difference.kind],
            tone=lambda _row: Tone.PLAIN,
        ),
        Column(
            heading="Review of",
            text=lambda row: short_date(row.difference.review_on) if row.difference.review_on else "",
            sort=lambda row: row.difference.review_on,
        ),
        Column(heading="Yours", text=lambda row: facts_words(row.difference.ours)),
        Column(heading="The council’s", text=lambda row: facts_words(row.difference.theirs)),
        Column(heading="Who corrects it", text=lambda row: CORRECTOR_WORDS[row.difference.corrects]),
        Column(
            heading="Likely cause",
            text=lambda row: row.difference.likely_cause,
            tooltip=lambda row: row.difference.likely_cause,
            is_quiet=True,
        ),
    )


def sentence(row: Located, names: PersonNames) -> str:
    """A whole difference as one sentence, for a screen reader."""
    one = row.difference
    child = person(names, row.child_name, one.child_ref)
    on = f", review of {long_date(one.review_on)}" if one.review_on else ""
    sides = f"yours {facts_words(one.ours)}, the council's {facts_words(one.theirs)}"
    return f"{child}: {KIND_WORDS[one.kind]}{on}; {sides}. {one.likely_cause} {one.what_to_do}"


def words_of(row: Located) -> str:
    """Cause, what to do and where it stands in the files, to be read under the list."""
    one = row.difference
    parts = [one.what_to_do, one.likely_cause]
    parts += [f"In the files: {one.place}."] if one.place else []
    return " ".join(part for part in parts if part)
