"""What a row of a due list does: opens where the duty is carried out, or takes the day it was done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from iro_desk.domain.duties import Duty
from iro_desk.domain.duty import TO_COMPLETE
from iro_desk.domain.duty_events import OF_RULE
from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.midway import RULE as MIDWAY
from iro_desk.domain.wording import long_date
from iro_desk.services import reviews
from iro_desk.ui.models.duties import NOT_RECORDED, key_of, person
from iro_desk.ui.why import Asked, Why, of_duty
from iro_desk.ui.widgets.why_bar import WhyBar

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.ui.page import Context, Page

MIDWAY_CHECK = {"tab": "monitoring", "part": "midway", "check": "new"}
"""Where a child's midway check is made."""

_STEPS = {
    "write_letter": {"step": "decide"},
    "monitoring_form": {"step": "monitor"},
    "consult": {"step": "consult"},
    "reply": {"step": "decide", "part": "reply"},
}


class DutyDoing(QObject):
    """Carries out the actions of one page's due list, with the strip that stands under it."""

    def __init__(self, context: Context, bar: WhyBar, page: Page) -> None:
        super().__init__(page)
        self._context = context
        self._bar = bar
        self._page = page
        self.why = Why(context, bar, page)
        bar.done.connect(self._mark)

    def act(self, duty: Duty) -> None:
        """Do the one next thing of a duty."""
        match duty.action:
            case "mark_done" if duty.review_id is not None:
                self.why.note_opener()
                self._bar.set_reference(self._context.today(), self._context.calendar)
                self._bar.ask_day(duty, self._heading(duty), self._context.today())
            case "plan_review":
                self.plan(duty.child_id or 0)
            case "record_event" if duty.rule == MIDWAY:
                self._context.go("child", {"child_id": duty.child_id, **MIDWAY_CHECK})
            case "record_event":
                self._context.go("child", {"child_id": duty.child_id, "tab": "events", **entry_of(duty)})
            case "copy_text":
                self._context.go("documents", {"part": "pack", "review_id": duty.review_id})
            case "open_alert":
                self._context.go("alerts", {"alert_id": duty.alert_id})
            case "child_page":
                self._context.go("child", {"child_id": duty.child_id})
            case _:
                self._context.go("review", {"review_id": duty.review_id, **step_of(duty)})

    def plan(self, child_id: int) -> None:
        """Begin the child's next review, or open the one under way."""
        self._context.work.do(
            lambda desk: reviews.plan(desk, child_id),
            then=lambda review_id: self._context.go("review", {"review_id": review_id, "step": "plan"}),
            view=self._page,
        )

    def explain(self, duty: Duty) -> None:
        """Say why a duty is due; the same again closes it."""
        self.why.ask(of_duty(self._context.names, duty))

    def follow(self, duty: Duty | None) -> None:
        """Another row is current: an open reason becomes that row's, a question goes away."""
        about = self._bar.duty
        if about is not None and (duty is None or key_of(duty) != key_of(about)):
            self._bar.leave()
        self.why.follow(of_duty(self._context.names, duty) if duty is not None else None)

    def renew(self, duties: Iterable[Duty], others: Iterable[Asked] = ()) -> None:
        """The page was read again: what stands in the strip is told anew, or goes with its duty."""
        held = list(duties)
        about = self._bar.duty
        if about is not None and key_of(about) not in [key_of(duty) for duty in held]:
            self._bar.leave()
        self.why.renew((*(of_duty(self._context.names, duty) for duty in held), *others))

    def _heading(self, duty: Duty) -> str:
        return f"{person(self._context.names, duty.child_name, duty.child_ref)}: {duty.duty}"

    def _mark(self, duty: Duty, on: date) -> None:
        review_id = duty.review_id or 0
        self._context.work.do(
            lambda desk: reviews.mark_done(desk, review_id, duty.rule, on),
            then=lambda _nothing: self._say_done(duty, on),
            failed=self._refuse,
            view=self._page,
        )

    def _say_done(self, duty: Duty, on: date) -> None:
        self._bar.leave()
        self._context.messages.inform(
            f"“{duty.duty}” is marked done on {long_date(on)}.",
            "Change the day",
            lambda: self._context.go("review", {"review_id": duty.review_id, "step": "write"}),
        )

    def _refuse(self, error: IroDeskError) -> None:
        self._bar.refuse(error.sentence)


def step_of(duty: Duty) -> dict[str, str]:
    """The step of the review, and its part, for a duty; nothing where the review knows best."""
    return {"step": "meet"} if duty.rule in TO_COMPLETE else dict(_STEPS.get(duty.action, {}))


def entry_of(duty: Duty) -> dict[str, Any]:
    """What the child's duties and events open with: the event that records it, or what is not recorded."""
    if duty.rule == NOT_RECORDED:
        return {"missing": True}
    kind = OF_RULE.get(duty.rule)
    return {"entry": str(kind)} if kind else {}
