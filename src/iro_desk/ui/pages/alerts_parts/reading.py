"""What is read of an alert for its page, and what its form offers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from iro_desk.domain.case_alerts import AlertStep, StepKind
from iro_desk.domain.dispute_templates import number_of, title_of
from iro_desk.domain.wording import weekday_date
from iro_desk.services import (
    alert_pages,
    alert_papers,
    alert_rows,
    alert_themes,
    alerts,
    children,
    dispute_templates,
    settings,
)
from iro_desk.ui.pages.alerts_parts import words

if TYPE_CHECKING:
    from iro_desk.domain.disputes import Standing
    from iro_desk.domain.duties import Duty
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.services.alert_papers import OfferedPaper
    from iro_desk.services.desk import Desk
    from iro_desk.ui.names import PersonNames


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What an alert's form offers: teams, procedures by key, themes by key."""

    teams: tuple[str, ...]
    templates: dict[str, str]
    themes: dict[str, str]
    used: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What is read of an alert. `undo` names its last step, where that is the last of all alerts."""

    page: AlertPage
    papers: tuple[OfferedPaper, ...]
    duties: tuple[Duty, ...]
    undo: str = ""


def read(desk: Desk, alert_id: int) -> Read:
    """An alert, the papers that can be made of it, and its clocks among what is due."""
    page = alert_pages.page(desk, alert_id)
    every = alert_rows.due(desk, (children.history(desk, page.alert.child_id),))
    return Read(
        page=page,
        papers=alert_papers.offered(desk, alert_id),
        duties=tuple(duty for duty in every if duty.alert_id == alert_id),
        undo=_undo_of(desk, page.alert.ref),
    )


def _undo_of(desk: Desk, ref: str) -> str:
    name = alerts.next_steps(desk).undo
    return name if ref and ref in name else ""


def choices(desk: Desk) -> Choices:
    """What an alert's form offers."""
    teams = settings.service(desk).teams
    return Choices(
        teams=tuple(team.name for team in teams),
        templates={one.key: one.name for one in dispute_templates.every(desk)},
        themes=alert_themes.every(desk),
    )


def stage_title(page: AlertPage, step: AlertStep) -> str:
    """How the stage of a step is called: "Stage 2, Head of service"."""
    if step.kind is not StepKind.STAGE:
        return ""
    return title_of(number_of(page.template, step.stage_id, step.stage, step.happened_on), step.stage)


def facts_line(page: AlertPage, *, is_private: bool) -> str:
    """What is told of the alert under its title."""
    alert = page.alert
    by = f" by {alert.raised_by}" if alert.raised_by and not is_private else ""
    parts = [
        alert.agency if not is_private else "",
        f"Since {weekday_date(alert.raised_on)}{by}",
        alert.team,
        words.open_words(page.standing),
        "; ".join(page.themes),
    ]
    return " · ".join(part for part in parts if part)


def as_shown(said: str, standing: Standing, names: PersonNames) -> str:
    """A sentence with the person who is to answer as the privacy view lets them be seen."""
    return said.replace(standing.to_whom, names.shown(standing.to_whom)) if standing.to_whom else said
