"""A paper of an alert is stopped for a look where it names another child, or its own by reference (4.6)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain import mentions as rule
from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.mentions import Around, Mention, Other
from iro_desk.domain.topics import Topic
from iro_desk.services import mentions, phrases, settings
from iro_desk.services.commands import command
from iro_desk.store import mentions as kept

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from iro_desk.domain.register import TextBlock
    from iro_desk.services.alert_pages import AlertPage
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change


def to_look_at(
    desk: Desk, page: AlertPage, kind: str, recipient: str, blocks: Iterable[TextBlock], *, named: bool
) -> tuple[Mention, ...]:
    """The passages nobody has looked at yet: of other children, and by reference of the child itself."""
    text, child = tuple(blocks), page.child
    passed = {
        one.key
        for one in kept.passed_of_alert(desk.case_file, page.alert.id or 0)
        if (one.kind, one.recipient) == (kind, recipient)
    }
    others = tuple(mentions.others_than(desk, child))
    own = Other(child_id=child.id or 0, name=child.name, known_as=child.known_as, is_sibling=True)
    around = _around(desk, page, others, None if named else own)
    found = rule.find(text, others, around)
    if not named and child.name.strip():
        found = (*rule.telling_of(text, own, around, child.born_on, child.child_ref), *found)
    elif not named:
        nameless = Other(child_id=child.id or 0, name="")
        found = (*rule.telling_of(text, nameless, around, child.born_on, child.child_ref), *found)
    return tuple(one for one in found if one.key not in passed)


def check(
    desk: Desk, page: AlertPage, kind: str, recipient: str, blocks: Iterable[TextBlock], *, named: bool
) -> None:
    """RuleBroken with the field mentions.FIELD while a passage was not looked at."""
    found = to_look_at(desk, page, kind, recipient, blocks, named=named)
    if found:
        raise RuleBroken(
            f"{mentions.stopped_for(found)} Look at each, and change it or say that it is meant.",
            field=mentions.FIELD,
        )


@command("Pass a mention in a paper of an alert", touches=Topic.DOCUMENTS)
def pass_(
    _desk: Desk,
    change: Change,
    kind: str,
    alert_id: int,
    found: Sequence[Mention],
    recipient: str = "",
    *,
    reason: str,
) -> None:
    """Say that these passages are meant in this paper; RuleBroken without a reason.

    A passage whose words change is asked about again.
    """
    mentions.keep_passed(change, found, reason, kind=kind, recipient=recipient, alert_id=alert_id)


def _around(desk: Desk, page: AlertPage, others: Sequence[Other], hidden: Other | None) -> Around:
    """Professionals who belong to the alert are no children; nor is the child, where it is named.

    A name that was typed in the alert is a professional's unless a child is called so, or `hidden` (the
    child of a paper by reference) has that surname. Who is to do an action, or was talked to, may be the
    child, a brother, a carer: those names are looked at like any other words.
    """
    alert, child = page.alert, page.child
    entered = [one.name for one in settings.service(desk).managers]
    entered += [settings.profile(desk).iro_name, child.social_worker or ""]
    typed = [
        name
        for name in (alert.raised_by, *(step.to_whom for step in page.steps))
        if not any(rule.is_called(one, name) for one in others)
        and (hidden is None or not rule.is_called(hidden, name, by_surname=True))
    ]
    return Around(
        own=tuple(name for name in (child.name, child.known_as) if name),
        people=tuple(name for name in (*entered, *typed) if name),
        phrases=tuple(one.text for one in phrases.every(desk)),
    )
