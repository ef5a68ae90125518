"""What the register of actions shows of alerts: which took an action up, where it stands; the themes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import THEMES, StepKind
from iro_desk.store import alerts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The alert that took an action up: its row, its reference, where it stands in words."""

    alert_id: int
    ref: str
    words: str
    is_open: bool


def every(desk: Desk) -> dict[int, Link]:
    """By action, the newest alert that took it up."""
    steps = alerts.steps(desk.case_file)
    joined = alerts.escalated(desk.case_file)
    found: dict[int, Link] = {}
    for alert in reversed(alerts.every(desk.case_file)):
        done = [step.kind for step in steps.get(alert.id or 0, ())]
        ends = [kind for kind in done if kind in {StepKind.CLOSED, StepKind.REOPENED}]
        is_open = not ends or ends[-1] is StepKind.REOPENED
        link = Link(
            alert_id=alert.id or 0, ref=alert.ref, words="Open" if is_open else "Closed", is_open=is_open
        )
        found |= dict.fromkeys(joined.get(alert.id or 0, ()), link)
    return found


def themes(_desk: Desk) -> Mapping[str, str]:
    """Every theme by its key, those shipped first."""
    return THEMES
