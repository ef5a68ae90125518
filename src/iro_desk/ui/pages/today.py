"""Today: what must be done, in what order, and why."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from iro_desk.domain.duties import Duty, State
from iro_desk.domain.rules import Owner
from iro_desk.domain.wording import long_date
from iro_desk.services import copying
from iro_desk.services.today import Today
from iro_desk.ui import style
from iro_desk.ui.forms.ui_today import Ui_TodayForm
from iro_desk.ui.models.duties import LATE, DutyGroups, key_of, person
from iro_desk.ui.names import PersonNames
from iro_desk.ui.page import Page
from iro_desk.ui.pages.duty_doing import DutyDoing
from iro_desk.ui.widgets.week_strip import Day, Entry

if TYPE_CHECKING:
    from iro_desk.ui.page import Context

READING = "Reading the case file…"
"""Said until what is due has been worked out, which takes a moment in a large case file."""
_NEEDED = LATE | {State.DUE_SOON}
_SHORT = {
    "POST_DECISIONS": "Decision letter due",
    "POST_MGR_RESPONSE": "Manager’s reply due",
    "POST_CAREPLAN": "Care plan due",
    "POST_RECORD": "Minutes due",
    "POST_DISTRIBUTE": "Minutes to all",
    "POST_CHILD_LETTER": "Child’s letter due",
    "POST_MONITOR_FORM": "Monitoring form due",
    "POST_COPY": "Text to be copied",
    "ALERT_RESPONSE": "Response due",
    "ALERT_LIMIT": "20 working days end",
    "REV_SERIES": "Last day to complete",
    "REV_ADJOURN": "Last day to complete",
}


class TodayPage(Page):
    """The opening page. `where` may hold `owner` (iro, authority or all), `all`: every group in full.

    `missing` lists what is not recorded, child by child; `ask` is the key of a duty to explain.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_TodayForm()
        self.ui.setupUi(self)
        self.doing = DutyDoing(context, self.ui.why, self)
        self.rows = DutyGroups(context.names, self)
        self.ui.duties.use(self.rows)
        self._shown: Today | None = None
        self._selected: list[Any] = []
        self._filters: dict[str, QAbstractButton] = {
            Owner.IRO.value: self.ui.mine,
            Owner.AUTHORITY.value: self.ui.councils,
            "all": self.ui.every,
        }
        for owner, button in self._filters.items():
            button.clicked.connect(lambda _checked=False, owner=owner: self.choose(owner))
        self.ui.duties.acted.connect(self.doing.act)
        self.ui.duties.asked.connect(self.doing.explain)
        self.ui.duties.moved.connect(self._follow)
        self.ui.week.asked.connect(self._explain)
        self.ui.duties.all_wanted.connect(self.show_all)
        self.ui.import_caseload.clicked.connect(lambda _checked=False: context.go("import", {}))
        self.ui.councils.setAccessibleName("The council’s duties")
        self.ui.empty.hide()
        self.ui.summary.setText(READING)

    def reread(self) -> None:
        self.context.work.do(copying.opening, then=self._show, view=self)

    def state(self) -> dict[str, Any]:
        return super().state() | {"selected": self._selected}

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # At large text the title keeps its line and the filter its shorter words.
        is_narrow = self.width() < style.scaled(700)
        self.ui.councils.setText("The council’s" if is_narrow else "The council’s duties")

    def restore(self, state: dict[str, Any]) -> None:
        self._selected = state.get("selected", [])
        super().restore(state)

    def choose(self, owner: str) -> None:
        """Show the duties of the IRO, of the council, or all."""
        self.where = {**self.where, "owner": owner}
        self._fill()

    def show_all(self, which: str = "all") -> None:
        """List a group in full ("all", "missing"); the row that offered it gives way to the next duty."""
        before = {tuple(key_of(duty)) for duty in self.rows.duties()}
        self.where = {**self.where, which: True}
        self._fill()
        new = [key_of(duty) for duty in self.rows.duties() if tuple(key_of(duty)) not in before]
        if new:
            self.ui.duties.select(self.rows.find(new[0]))

    # Within

    def _show(self, page: Today) -> None:
        is_first = self._shown is None
        self._shown = page
        self._fill()
        if is_first and self.focusWidget() is None:
            self.ui.duties.setFocus()
        self._ask()
        self.settled()

    def _fill(self) -> None:
        page = self._shown
        if page is None:
            return
        owner = self.where.get("owner", Owner.IRO.value)
        self._filters[owner].setChecked(True)
        duties = [duty for duty in page.duties if owner in {"all", duty.owner.value}]
        self.ui.day.setText(long_date(page.today))
        self.ui.summary.setText(summary(page))
        self.ui.week.set_days(_week(page, duties, self.context))
        self._fill_list(duties, page.today)
        self._say_empty(page, owner, is_empty=not duties)

    def _fill_list(self, duties: list[Duty], day: date) -> None:
        wanted, place = self._selected, self.ui.duties.verticalScrollBar().value()
        row = next((n for n, duty in enumerate(self.rows.duties()) if key_of(duty) == wanted), 0)
        self.ui.duties.blockSignals(True)
        self.rows.set_duties(
            duties,
            day,
            all_shown=bool(self.where.get("all")),
            missing_shown=bool(self.where.get("missing")),
        )
        index = self.rows.find(wanted)
        shown = self.rows.duties()
        if not index.isValid() and shown:
            # What was selected is done: the row that took its place is next.
            index = self.rows.find(key_of(shown[min(row, len(shown) - 1)]))
        self.ui.duties.select(index)
        self.ui.duties.verticalScrollBar().setValue(place)
        self.ui.duties.blockSignals(False)
        self._follow(self.ui.duties.current())

    def _ask(self) -> None:
        """Explain the duty that `where` names, once."""
        wanted = self.where.pop("ask", None)
        duty = self.rows.duty(self.rows.find(wanted or []))
        if duty is not None:
            self.ui.duties.setFocus()
            self._explain(duty, closes=False)

    def _explain(self, duty: Duty, *, closes: bool = True) -> None:
        """Explain a duty asked for elsewhere than in the list, which shows its row."""
        key, why = tuple(key_of(duty)), self.doing.why
        is_open = why.asked is not None and why.asked.key == key
        if not self.rows.find(key).isValid():
            self.where = {**self.where, "all": True}
            self._fill()
        self.ui.duties.select(self.rows.find(key))
        is_now = why.asked is not None and why.asked.key == key
        if not is_now or (is_open and closes):
            self.doing.explain(duty)

    def _follow(self, duty: Duty | None) -> None:
        self._selected = key_of(duty) if duty else []
        self.doing.follow(duty)

    def _say_empty(self, page: Today, owner: str, *, is_empty: bool) -> None:
        self.ui.duties.setVisible(not is_empty)
        self.ui.empty.setVisible(is_empty)
        self.ui.import_caseload.setVisible(not page.children)
        if not page.children:
            words = "No child is on the caseload yet. Import the council’s files to see what is due, and why."
        elif owner == Owner.AUTHORITY.value:
            words = "Nothing is due from the council."
        else:
            words = "Nothing is due. Dates appear here as reviews are planned and held."
        self.ui.empty_words.setText(words)


def summary(page: Today) -> str:
    """How much there is to do, in a sentence or two."""
    mine = [duty for duty in page.duties if duty.owner is Owner.IRO]
    late = sum(duty.state in LATE for duty in mine)
    needed = sum(duty.state in _NEEDED for duty in mine)
    if not needed:
        first = "Nothing needs you today."
    else:
        first = f"{needed} thing{'' if needed == 1 else 's'} need{'s' if needed == 1 else ''} you"
        first += f", {late} of them late." if late else "; none is late."
    return f"{first} {_week_words(page)}"


def _week_words(page: Today) -> str:
    which = "this week" if page.monday <= page.today else "next week"
    count = len(page.statutory_this_week)
    if not count:
        return f"No statutory date falls {which}."
    words = f"{count} statutory date{' falls' if count == 1 else 's fall'} {which}"
    reviews = sum(duty.rule.startswith("REV_") for duty in page.statutory_this_week)
    unplanned = len(page.unplanned)
    if unplanned:
        return f"{words}; {unplanned} review{' is' if unplanned == 1 else 's are'} unplanned."
    return f"{words}; every review is planned." if reviews else f"{words}."


def _week(page: Today, duties: list[Duty], context: Context) -> list[Day]:
    """The five days shown, with their reviews and what falls on them."""
    days = []
    for number in range(5):
        on = page.monday + timedelta(days=number)
        reviews = tuple(
            Entry(
                what="Review held" if planned.is_held else "Review",
                who=_brief(context.names, planned.child_name, planned.child_name),
            )
            for planned in page.week
            if planned.on == on
        )
        due = tuple(
            Entry(
                what=_SHORT.get(duty.rule, f"Last day, {duty.duty[0].lower()}{duty.duty[1:]}"),
                who=_brief(context.names, duty.child_name, duty.child_ref),
                asks=duty,
            )
            for duty in duties
            if duty.due_on == on
        )
        holiday = context.calendar.holidays.get(on, "")
        note, brief = (holiday, holiday) if holiday or on < page.today else ("Free for recording", "Free")
        days.append(Day(on=on, is_today=on == page.today, reviews=reviews, due=due, note=note, brief=brief))
    return days


def _brief(names: PersonNames, name: str, child_ref: str) -> str:
    """A name that fits a narrow line: "Ember E."."""
    first, _, rest = name.partition(" ")
    if names.is_private or not rest:
        return person(names, name, child_ref)
    return f"{first} {rest.rsplit(maxsplit=1)[-1][0]}."
