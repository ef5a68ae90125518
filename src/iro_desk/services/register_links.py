"""What the register of actions shows of alerts: which took an action up, where it stands; the themes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.services import alert_pages, alert_themes
from iro_desk.services.alert_pages import Level as Link

if TYPE_CHECKING:
    from collections.abc import Mapping

    from iro_desk.services.desk import Desk

__all__ = ["Link", "every", "themes"]


def every(desk: Desk) -> dict[int, Link]:
    """By action, the alert that took it up last and where that stands: "Stage 2, Head of service"."""
    return alert_pages.levels(desk)


def themes(desk: Desk) -> Mapping[str, str]:
    """Every theme by its key, those shipped first."""
    return alert_themes.every(desk)
