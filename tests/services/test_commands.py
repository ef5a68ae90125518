"""A command's reason reaches its audit line."""

from __future__ import annotations

import pytest

from iro_desk.domain.topics import Topic
from iro_desk.services.commands import command
from iro_desk.services.desk import Desk
from iro_desk.store import audit, settings
from iro_desk.store.changes import Change


@command("Put with a reason", touches=Topic.NONE)
def _put(_desk: Desk, change: Change, value: int, *, reason: str = "") -> None:
    settings.put(change, "number", [value, reason])


@pytest.mark.parametrize(
    ("given", "kept"), [({}, ""), ({"reason": " The letter said so. "}, "The letter said so.")]
)
def test_the_reason_stands_in_the_audit(desk: Desk, given: dict[str, str], kept: str) -> None:
    _put(desk, 7, **given)
    line = audit.lines(desk.case_file)[0]
    assert (line.what, line.reason) == ("Put with a reason", kept)
