"""Every kind of paper a review yields, by its id: add a kind here and it can be seen, issued and sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.errors import NotFound
from iro_desk.domain.paper_kinds import PAPER_KINDS
from iro_desk.services import decision_letters, monitoring_forms, review_record
from iro_desk.services.letters import LETTER_MAKERS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.services.paper_maker import Maker

_ALL = (
    decision_letters.MAKER,
    monitoring_forms.MAKER,
    review_record.MAKER,
    *LETTER_MAKERS,
)

MAKERS: Mapping[str, Maker] = {
    kind: next(maker for maker in _ALL if maker.kind.id == kind)
    for kind in PAPER_KINDS
    if any(maker.kind.id == kind for maker in _ALL)
}
"""In the order a review needs them."""


def maker(kind: str) -> Maker:
    """The maker of that kind; NotFound for an unknown one."""
    found = MAKERS.get(kind)
    if found is None:
        raise NotFound(f"There is no paper called “{kind}”. The papers are {', '.join(MAKERS)}.")
    return found
