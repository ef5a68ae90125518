"""Whose children an import takes, and what it says of itself in words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from iro_desk.domain.wording import plain_date
from iro_desk.exchange.headings import Kind
from iro_desk.exchange.imported import EVERYONE, Choice
from iro_desk.services import settings
from iro_desk.services.import_plan import Standing

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk
    from iro_desk.services.imports import Preview

KIND_WORDS: dict[str, str] = {
    Kind.HEADER: "SSDA903: children (header)",
    Kind.EPISODES: "SSDA903: episodes of care",
    Kind.REVIEWS: "SSDA903: reviews",
    Kind.UASC: "SSDA903: unaccompanied children",
    Kind.MISSING: "SSDA903: missing from placement",
    Kind.PLACED_ADOPTION: "SSDA903: placed for adoption",
    Kind.AD1: "SSDA903: adoption (AD1)",
    Kind.PREVIOUS_PERMANENCE: "SSDA903: previous permanence",
    Kind.OC2: "SSDA903: health (OC2)",
    Kind.OC3: "SSDA903: care leavers (OC3)",
    Kind.SW_EPISODES: "SSDA903: social workers",
    Kind.DOLO: "SSDA903: deprivation of liberty",
    Kind.LIST_8: "Annex A List 8: children looked after",
    Kind.LOCAL_LIST: "Local list: names, IRO, worker, team",
}


def everyone() -> Choice:
    """All children in the files."""
    return EVERYONE


def of_iro(name: str) -> Choice:
    """Those the local list gives to that IRO."""
    return Choice(iro=name)


def of_ids(text: str) -> Choice | None:
    """Those whose ids were pasted, one a line or with commas; None where nothing was."""
    ids = frozenset(part for part in re.split(r"[\s,;]+", text) if part)
    return Choice(only=ids) if ids else None


def proposed_iro(desk: Desk, preview: Preview) -> str | None:
    """The IRO of the local list to propose: the one of the profile, or the only one named."""
    found = preview.caseload.iros_found
    mine = _plain(settings.profile(desk).iro_name)
    own = [name for name in found if _plain(name) == mine or mine in _plain(name)]
    if mine and own:
        return own[0]
    return found[0] if len(found) == 1 else None


def totals_words(preview: Preview) -> str:
    """How many children and reviews the files give."""
    read = preview.caseload
    return (
        f"{_count(len(read.children), 'child', 'children')}, {read.looked_after} looked after on "
        f"{plain_date(read.as_at)}, {_count(read.reviews, 'review', 'reviews')}"
    )


def standing_words(preview: Preview) -> str:
    """What becomes of the children: how many are new, changed, closed, unchanged, left out."""
    words = {
        Standing.NEW: "new",
        Standing.CHANGED: "changed",
        Standing.CLOSED: "no longer looked after",
        Standing.UNCHANGED: "unchanged",
    }
    counts = {said: preview.count(standing) for standing, said in words.items()}
    counts["left out"] = len(preview.caseload.left_out)
    parts = [f"{count} {said}" for said, count in counts.items() if count]
    return ", ".join(parts or ["no child"]) + "."


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
