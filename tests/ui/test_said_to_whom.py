"""What may be said to whom, in the page of a review: withheld, brothers and sisters, other children."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from iro_desk.domain.consultation import Consultation
from iro_desk.domain.minutes import MinutesSection
from iro_desk.domain.paper_kinds import DECISION_LETTER, REVIEW_RECORD, Audience
from iro_desk.domain.promises import Promise
from iro_desk.services import (
    consultations,
    decisions,
    joint_meetings,
    minutes,
    papers,
    reviews,
    siblings,
    voices,
    withheld,
)
from iro_desk.services.desk import Desk
from iro_desk.services.withheld import Keep
from iro_desk.store import register
from iro_desk.ui.page import Context
from iro_desk.ui.pages.review import ReviewPage
from tests import build

MON = date(2026, 11, 16)
Open = Callable[[int, str], ReviewPage]


@pytest.fixture
def open_at(context: Context, desk: Desk, qtbot: QtBot) -> Iterator[Open]:  # noqa: ARG001
    """The page of a review at a step."""
    pages: list[ReviewPage] = []

    def opened(review_id: int, step: str) -> ReviewPage:
        page = ReviewPage(context)
        pages.append(page)
        page.resize(1146, 690)
        page.show()
        context.work.changed.connect(lambda _touched: page.reread())
        page.open_at({"review_id": review_id, "step": step})
        return page

    yield opened
    for page in pages:
        shiboken6.delete(page)


@pytest.fixture
def two(desk: Desk) -> tuple[int, int]:
    """The reviews of a brother and a sister, planned for one day."""
    build.a_practice(desk)
    ids = [
        build.a_child(desk, ref=f"00600{n}", name=f"{name} Example")
        for n, name in enumerate(("Zoë", "Tomasz"))
    ]
    siblings.make(desk, "Example", ids)
    first, second = (reviews.plan(desk, child_id, MON) for child_id in ids)
    return first, second


def test_row_d6_a_section_is_withheld_with_a_reason(desk: Desk, open_at: Open, qtbot: QtBot) -> None:
    build.a_practice(desk)
    review_id = build.a_review(desk, build.a_child(desk), MON)
    minutes.save(desk, MinutesSection(review_id=review_id, key="safety", text="An enquiry is open."))
    send = open_at(review_id, "send").send
    qtbot.mouseClick(send.show_withheld, Qt.MouseButton.LeftButton)
    row = next(one for one in send.withheld.rows if one.subject == "minutes:safety")
    assert set(row.ticks) == {Audience.PROFESSIONALS, Audience.PARENTS}
    assert not row.reason.isVisible()
    row.ticks[Audience.PARENTS].click()
    assert row.reason.isVisible()
    send.withheld.commit()
    assert send.withheld.problem.text() == "Say why this is withheld."
    qtbot.keyClicks(row.reason, "Police asked")
    send.withheld.commit()
    assert [
        (one.subject, one.audience, one.reason) for one in register.withheld_of(desk.case_file, review_id)
    ] == [("minutes:safety", Audience.PARENTS, "Police asked")]

    # What is written meanwhile brings new rows; what was ticked stays ticked.
    minutes.save(desk, MinutesSection(review_id=review_id, key="health", text="Eats well."))
    send.show_review(reviews.page(desk, review_id))
    assert "minutes:health" in [one.subject for one in send.withheld.rows]
    row = next(one for one in send.withheld.rows if one.subject == "minutes:safety")
    assert row.ticks[Audience.PARENTS].isChecked()
    assert not send.withheld.is_dirty


def test_row_k6_brothers_and_sisters_are_joined_and_share_a_paragraph(
    desk: Desk, open_at: Open, qtbot: QtBot, two: tuple[int, int]
) -> None:
    first, second = two
    page = open_at(first, "meet")
    line = page.meet.together
    assert line.words.text() == "Review on the same day: Tomas."
    qtbot.mouseClick(line.join, Qt.MouseButton.LeftButton)
    assert line.words.text() == "Also reviewed in this meeting: Tomas."

    page.show_step("write")
    page.write.choose("family_time")
    shared = page.write.shared
    assert shared.isVisible()
    qtbot.mouseClick(shared.open, Qt.MouseButton.LeftButton)
    assert page.focusWidget() is shared.shared_text
    qtbot.keyClicks(shared.shared_text, "They meet each month.")
    page.write.choose("health")
    assert joint_meetings.of_review(desk, second).text("family_time") == "They meet each month."
    assert not shared.shared_text.isVisible()
    page.write.choose("family_time")
    assert shared.shared_text.value() == "They meet each month."

    page.show_step("meet")
    qtbot.mouseClick(line.leave, Qt.MouseButton.LeftButton)
    assert minutes.of_review(desk, first).section("family_time").text == "They meet each month."
    page.show_step("write")
    assert not shared.isVisible()


def test_row_b14_a_letter_about_another_child_is_stopped_and_passed(
    desk: Desk, open_at: Open, qtbot: QtBot, two: tuple[int, int]
) -> None:
    first, _second = two
    child_id = reviews.page(desk, first).history.child.id or 0
    build.a_review(desk, child_id, MON)
    build.a_letter_ready(desk, first)
    held = reviews.page(desk, first).decisions
    decisions.save(desk, first, [replace(held[0], text="Family time with Tomasz grows"), held[1]])
    page = open_at(first, "send")
    send = page.send
    qtbot.mouseClick(send.row(DECISION_LETTER).issue, Qt.MouseButton.LeftButton)
    assert DECISION_LETTER not in reviews.page(desk, first).issued
    (row,) = send.stop.rows
    assert row.words.text() == "Family time with Tomasz grows"
    qtbot.mouseClick(row.go, Qt.MouseButton.LeftButton)
    assert page.step == "decide"
    page.show_step("send")
    stopped = send.stop.rows[0]
    qtbot.mouseClick(stopped.mean, Qt.MouseButton.LeftButton)
    assert DECISION_LETTER not in reviews.page(desk, first).issued, "not without a reason"
    stopped.reason.set_value("together")
    qtbot.mouseClick(stopped.mean, Qt.MouseButton.LeftButton)
    assert DECISION_LETTER in reviews.page(desk, first).issued
    assert not send.stop.isVisible()


def test_the_privacy_view_names_nobody_on_send(desk: Desk, open_at: Open, qtbot: QtBot) -> None:
    """Left out, withheld, copies and promises obey the privacy view as the headings do."""
    build.a_practice(desk)
    child_id = build.a_child(desk)
    review_id = build.a_review(desk, child_id, MON)
    build.a_letter_ready(desk, review_id)
    said = Consultation(
        child_id=child_id,
        review_id=review_id,
        person_role="mother",
        person_name="Bronwen (Bron) Madeup",
        consulted_on=MON,
        worries="Not sleeping.",
    )
    consultations.save(desk, said)
    promise = Promise(child_id=child_id, review_id=review_id, text="Ring Bronwen", made_on=MON)
    voices.save_promises(desk, child_id, [promise], review_id)
    papers.issue(desk, DECISION_LETTER, review_id)
    page = open_at(review_id, "send")
    qtbot.mouseClick(page.send.show_withheld, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.send.row(DECISION_LETTER).copies, Qt.MouseButton.LeftButton)
    page.send.row(REVIEW_RECORD).left_out.unfold.setChecked(True)
    assert "Bronwen" in words_in_sight(page)
    assert "M. Fictional" in words_in_sight(page)
    page.context.names.set_private(is_private=True)
    page.reread()
    told = words_in_sight(page)
    assert "Mother (BM), 16 November 2026" in told
    assert "MF, Team manager: secure email" in told
    assert [name for name in ("Bron", "Madeup", "Fictional", "Ember") if name in told] == []
    page.show_step("consult")
    (promised,) = page.consult.said.promises.rows
    assert promised.words.text() == "Hidden while names are"
    page.context.names.set_private(is_private=False)
    page.reread()
    assert page.consult.said.promises.rows[0].words.text() == "Ring Bronwen"


def words_in_sight(page: ReviewPage) -> str:
    """All that can be read on the page now."""
    shown = [one for one in page.findChildren(QWidget) if one.isVisible()]
    return "\n".join(one.text() for one in shown if isinstance(one, (QLabel, QLineEdit, QAbstractButton)))


def test_names_hidden_the_words_withheld_are_hidden_too(desk: Desk, open_at: Open) -> None:
    build.a_practice(desk)
    review_id = build.a_review(desk, build.a_child(desk), MON)
    minutes.save(desk, MinutesSection(review_id=review_id, key="safety", text="Zoë was hurt."))
    keep = Keep(subject="minutes:safety", audiences=frozenset({Audience.PARENTS}), reason="Zoë asked for it")
    withheld.save(desk, review_id, [keep])
    page = open_at(review_id, "send")
    page.send.show_withheld.setChecked(True)
    panel, names = page.send.withheld, page.context.names

    def seen() -> str:
        QApplication.processEvents()  # rows made anew are shown from the queue
        texts = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
        return " ".join(
            [*texts, *(line.text() for line in panel.findChildren(QLineEdit) if line.isVisible())]
        )

    assert "Zoë was hurt." in seen()
    assert "Zoë asked for it" in seen()
    names.set_private(is_private=True)
    assert "Zoë" not in seen()
    minutes.save(desk, MinutesSection(review_id=review_id, key="health", text="Zoë eats well."))
    page.send.show_review(reviews.page(desk, review_id))
    assert "Zoë" not in seen()
    assert not panel.is_dirty
    names.set_private(is_private=False)
    assert "Zoë eats well." in seen()
    assert "Zoë asked for it" in seen()
