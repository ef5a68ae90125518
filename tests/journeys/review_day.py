"""A whole review day told to the window by keys alone, from the written script in review_day.toml."""

from __future__ import annotations

import tomllib
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from iro_desk.domain.decisions import Decision
from iro_desk.domain.people import Manager
from iro_desk.domain.review import Attendance, Meeting
from iro_desk.services import case_files, decisions, reviews, settings
from iro_desk.services.desk import Desk
from iro_desk.ui import tour
from iro_desk.ui.pages.review import ReviewPage
from iro_desk.ui.pages.review_steps.write import OUTLOOK
from tests import build
from tests.conftest import PASSPHRASE, copied
from tests.journeys.conftest import ON, Person

SCRIPT: dict[str, Any] = tomllib.loads(Path(__file__).with_suffix(".toml").read_text("utf-8"))
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
BUTTON_MS = 150
"""A button pressed by its letter is drawn as pressed for a moment before it does anything."""

LAST_ON = date(2026, 6, 1)
PEOPLE = (
    Attendance(role="child", name="Ember"),
    Attendance(role="mother", name="Ada Example"),
    Attendance(role="carer", name="Carer Beta"),
    Attendance(role="social_worker", name="Worker Alpha"),
    Attendance(role="school", name="Teacher Gamma"),
)


def yesterday(desk: Desk) -> int:
    """What stands in the case file before the day: the child, the last review, this one planned."""
    build.a_practice(desk)
    settings.save_manager(desk, Manager(tier="service_manager", name="S. Invented"))
    child_id = build.a_child(desk, reviewed_on=(date(2023, 5, 10), date(2023, 7, 25), date(2025, 12, 15)))
    last = reviews.plan(desk, child_id, LAST_ON)
    reviews.save_meetings(desk, last, [Meeting(held_on=LAST_ON)], list(PEOPLE))
    reviews.save_participation(desk, last, "PN1", "Took part.", chaired=False)
    reviews.complete(desk, last)
    old = ("Life-story work starts", "The dental check is booked", "The bicycle is bought")
    decisions.save(desk, last, [_old(text) for text in old])
    return reviews.plan(desk, child_id, build.TODAY)


def _old(text: str) -> Decision:
    return Decision(
        text=text,
        meaning=f"{text}: it was wished for.",
        responsible_name="Worker Alpha",
        responsible_role="Social worker",
        due_on=date(2026, 9, 1),
    )


class Keys:
    """Ten fingers. Keys that lead somewhere or issue something are counted; what is typed is not.

    `typed` holds every text of the script in the order typed. `counts` is by the step of the review.
    """

    def __init__(self, person: Person) -> None:
        self.person = person
        self.step = "open"
        self.counts: Counter[str] = Counter()
        self.typed: list[str] = []

    # Keys that count

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key press that leads somewhere."""
        self.counts[self.step] += 1
        self.person.press(key, modifiers)
        if modifiers & ALT:
            self.person.bot.wait(BUTTON_MS)
            self.person.settle()

    def to(self, name: str, *, at_most: int = 45) -> None:
        """Tab until the cursor stands in the field of that name; each Tab counts."""
        for _ in range(at_most + 1):
            if name_of(self.field) == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"{name} is not reached; the cursor is in {name_of(self.field)}")

    def next_step(self, step: str) -> None:
        """Ctrl+Page Down until that step is in sight; it begins where its first typing is."""
        self.step = step
        for _ in range(2):
            if self.page.step != step or not self.page.ui.steps.isAncestorOf(self.field):
                self.press(Qt.Key.Key_PageDown, CONTROL)
        assert self.page.step == step

    # What is typed

    def at(self, name: str) -> None:
        """The cursor stands in the field of that name already."""
        assert name_of(self.field) == name, f"{name_of(self.field)}, not {name}"

    def write(self, text: str) -> None:
        """A text, a name or a day, where the cursor is."""
        field = self.field
        if isinstance(field, QLineEdit):
            field.selectAll()
        self.person.type(text, field)
        self.typed.append(text)
        self.person.settle()

    def choose(self, words: str) -> None:
        """One of a list, by the letters it begins with; what is offered already stays."""
        field = self.field
        assert isinstance(field, QComboBox)
        if field.currentText() != words:
            # Letters typed at once would go on the last word typed into this list.
            self.person.bot.wait(QApplication.keyboardInputInterval() + 20)
            QTest.keyClicks(field, words.split(maxsplit=1)[0])
        assert field.currentText() == words, f"{field.currentText()}, not {words}"
        self.person.settle()

    def answer(self, keys: str) -> None:
        """Answers, a key each."""
        for one in keys:
            QTest.keyClicks(self.field, one)
        self.person.settle()

    # What is seen

    @property
    def field(self) -> QWidget:
        """Where the cursor is."""
        held = QApplication.focusWidget()
        assert held is not None
        return held

    @property
    def page(self) -> ReviewPage:
        return self.person.page(ReviewPage)

    @property
    def total(self) -> int:
        return sum(self.counts.values())


def name_of(field: QWidget) -> str:
    """The field's own name, or that of the date or the answer it belongs to."""
    parent = field.parentWidget()
    while parent is not None and not field.objectName() and not parent.objectName():
        parent = parent.parentWidget()
    return field.objectName() or (parent.objectName() if parent is not None else "")


# The day


def open_review(keys: Keys) -> None:
    """From Today to the child's review."""
    keys.press(Qt.Key.Key_K, CONTROL)
    keys.person.type(SCRIPT["name"])
    keys.person.bot.wait(400)
    keys.person.settle()
    keys.press(Qt.Key.Key_Return)
    keys.to("open_review")
    keys.press(Qt.Key.Key_Space)
    keys.person.settle()


def consult(keys: Keys) -> None:
    """Three people heard, one form each."""
    keys.next_step("consult")
    for one in SCRIPT["consultation"]:
        keys.press(Qt.Key.Key_W, ALT)
        keys.at("person_role")
        keys.choose(one["role"])
        keys.press(Qt.Key.Key_Return)
        for name, text in one["said"].items():
            keys.to(name)
            keys.write(text)
        keys.to("consent_to_share", at_most=30)
        keys.choose(one["consent"])


def meet(keys: Keys) -> None:
    """The meeting, who came, how the child took part, and the end of the review."""
    keys.next_step("meet")
    meeting = SCRIPT["meeting"]
    keys.at("meeting_1_held_on")
    keys.write(meeting["day"])
    keys.press(Qt.Key.Key_Return)
    keys.write(meeting["place"])
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_T, ALT)
    keys.at("how_took_part")
    keys.write(meeting["how_took_part"])
    keys.press(Qt.Key.Key_O, ALT)


def decide(keys: Keys) -> None:
    """The last decisions one by one, the new ones, and the statement."""
    keys.next_step("decide")
    for one in SCRIPT["progress"]:
        keys.answer(one["answer"])
        keys.write(one["more"])
        if one.get("is_carried"):
            keys.press(Qt.Key.Key_C, ALT)
        keys.press(Qt.Key.Key_Return)
    keys.at("due_on")
    keys.write(SCRIPT["carried"]["due_on"])
    keys.press(Qt.Key.Key_Return)
    keys.write(SCRIPT["carried"]["measure"])
    keys.press(Qt.Key.Key_Return)
    for number, one in enumerate(SCRIPT["decision"]):
        keys.at("text")
        keys.write(one["text"])
        for name in ("meaning", "responsible_name"):
            keys.press(Qt.Key.Key_Tab)
            keys.write(one[name.removeprefix("responsible_")])
        keys.press(Qt.Key.Key_Return)
        keys.to("due_on")
        keys.write(one["due_on"])
        keys.press(Qt.Key.Key_Return)
        keys.at("measure")
        keys.write(one["measure"])
        if number + 1 < len(SCRIPT["decision"]):
            keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_Tab, CONTROL)
    keys.at("agreement")
    keys.choose(SCRIPT["statement"]["agreement"])
    keys.press(Qt.Key.Key_Tab)
    keys.write(SCRIPT["statement"]["text"])


def monitor(keys: Keys) -> None:
    """Twenty-two answers, concern and grade, the difference made and what was good."""
    keys.next_step("monitor")
    form = SCRIPT["monitoring"]
    keys.answer(form["answers"])
    keys.press(Qt.Key.Key_Tab, SHIFT)
    keys.at("good_practice")
    keys.write(form["good_practice"])
    keys.press(Qt.Key.Key_Tab)
    keys.at("praise")
    keys.press(Qt.Key.Key_Tab)
    keys.answer(form["concern"])
    keys.answer(form["grade"])
    keys.at("difference_made")
    keys.write(form["difference"])


def write(keys: Keys) -> None:
    """Six sections of the record, one heading after the other."""
    keys.next_step("write")
    for number, one in enumerate(SCRIPT["minutes"]):
        if number:
            keys.press(Qt.Key.Key_Down, CONTROL)
        keys.at("text")
        keys.write(one["text"])
        if "status" in one:
            QTest.keyClick(keys.field, Qt.Key(ord(one["status"])), ALT)
    keys.step = "plan and letter"
    while keys.page.write.key != OUTLOOK:
        keys.press(Qt.Key.Key_Down, CONTROL)
    keys.to(SCRIPT["plan"]["code"])
    QTest.keyClick(keys.field, Qt.Key.Key_Space)
    keys.press(Qt.Key.Key_Down, CONTROL)
    keys.at("personal")
    keys.write(SCRIPT["letter"]["personal"])
    keys.person.until(lambda: bool(keys.page.write.letter.ui.reading.text()))
    keys.to("is_checked")
    QTest.keyClick(keys.field, Qt.Key.Key_Space)


def send(keys: Keys) -> None:
    """All that is ready, in one go."""
    keys.next_step("send")
    keys.at("issue_all")
    keys.press(Qt.Key.Key_Space)
    keys.person.settle()


STEPS = (open_review, consult, meet, decide, monitor, write)
"""Everything before the papers go out."""


def morning(person: Person, new_case_file: Path, folder: Path) -> Keys:
    """The person at the window on the morning of the review."""
    path = copied(new_case_file, folder / "Day")
    desk = case_files.open_desk(path, passphrase=PASSPHRASE, on=ON)
    yesterday(desk)
    desk.case_file.close()
    person.app.unlock(path)
    person.unlock(PASSPHRASE)
    person.window.resize(tour.WIDTH, tour.HEIGHT)
    return Keys(person)
