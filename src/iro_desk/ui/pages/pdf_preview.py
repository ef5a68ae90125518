"""A paper looked at inside the window: read, issued, printed, kept as a copy."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from iro_desk.domain.errors import IroDeskError
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import short_date
from iro_desk.services import addenda, files, papers, previews, told_lists
from iro_desk.services.monitoring_list import MONITORING_LIST
from iro_desk.services.papers import Paper
from iro_desk.services.previews import Preview
from iro_desk.services.told_lists import TOLD_LIST
from iro_desk.ui import actions, file_choice, pdf_pages, printing, style
from iro_desk.ui.forms.ui_pdf_preview import Ui_PdfPreviewForm
from iro_desk.ui.page import Context, Page, Where
from iro_desk.ui.pages import preview_alerts
from iro_desk.ui.pages.copy_panel import CopyPanel
from iro_desk.ui.pages.preview_lists import LISTS, NEVER_ISSUED, months, next_to_send
from iro_desk.ui.pdf_pages import PagePicture
from iro_desk.ui.print_job import PrintJob
from iro_desk.ui.style import Tone
from iro_desk.ui.why import Why

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

_WHERE = {"decisions": "decide", "text": "decide", "responsible_name": "decide", "due_on": "decide"}
_WHERE |= {"agreement": "decide", "answers": "monitor", "grade": "monitor", "completed_on": "meet"}
_WHERE |= {"is_checked": "write", "planned_on": "plan"}
_SIDE_AT_MOST = 400


class PreviewPage(Page):
    """Shows {"kind": "decision-letter", "review_id": 40}, {"kind": "supervision"} or {"kind": "due-list"}.

    Of a paper of which each person gets one of their own, "recipient" says whose. "addendum": True shows
    the draft of the next addendum; "document_id" shows what the register holds under that id. A paper of
    an alert has "alert_id" in the place of "review_id".
    How children appear in a list is chosen each time and kept nowhere.
    """

    topics = Topic.ALL

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.ui = Ui_PdfPreviewForm()
        self.ui.setupUi(self)
        self.why = Why(context, self.ui.why, self)
        self.copies = CopyPanel(self.ui.side_content)
        self.ui.side_rows.insertWidget(self.ui.side_rows.indexOf(self.ui.print) + 1, self.copies)
        fields = (self.ui.print, *self.copies.fields(), self.ui.save_pdf)
        for one, following in pairwise(fields):
            QWidget.setTabOrder(one, following)
        self.veil = preview_alerts.Veil(context, self.ui)
        context.names.changed.connect(lambda: self.veil.follow(self.where, self.reread))
        self.stop = preview_alerts.AlertStop(context, self.ui)
        self.stop.passed.connect(lambda _kind, _recipient: self.stop.go_on(self.issue))
        self.copies.may_leave = lambda: self._paper is not None and not self.stop.holds(self._paper)
        self.stop.gone_to.connect(lambda _block: self._open_review(""))
        self._paper: Preview | None = None
        self._read = 0
        self._dress()
        self.ui.month.set_choices(months(context.today()), nothing=None)
        self.ui.issued_on.set_reference(context.today(), context.calendar)
        self._sharpen = QTimer(self)
        self._sharpen.setSingleShot(True)
        self._sharpen.setInterval(120)
        self._sharpen.timeout.connect(self._draw)
        self._connect()

    # Page

    def reread(self) -> None:
        wanted, shown, month = dict(self.where), self.shown(), self._month()
        self._read += 1
        reading = self._read
        self._paper = None  # what is chosen now is read first: nothing else may be issued or leave
        width = self._pixels()

        def read(desk: Desk) -> tuple[Preview, list[PagePicture]]:
            kind = wanted["kind"]
            found = LISTS[kind].preview(desk, shown, month) if kind in LISTS else _paper(desk, wanted, shown)
            return found, pdf_pages.pictures(found.pdf, width)

        self.context.work.do(read, then=lambda made: self._show(reading, *made), view=self)

    def open_at(self, where: dict[str, Any]) -> None:
        if where != self.where:
            self._offer_ways(where["kind"])
            self.ui.issued_on.set_value(self.context.today())
            self._paper = None
            self.why.close()
            self.ui.paper.set_pages([])
            self.ui.paper.setFocus()
        self.shows_in = _belongs_to(where)
        super().open_at(where)
        self.veil.fall(where)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "ui"):
            self._dress()

    def shown(self) -> str:
        """How children appear in a list."""
        return self.ui.shown.value() or ""

    # What can be done

    def issue(self) -> None:
        """Freeze the paper on the day given; a refusal says what is missing and leads there."""
        paper, on = self._paper, self.ui.issued_on.value()
        if paper is None or not paper.can_issue or self.veil.is_over(self.where):
            return
        if on is None:
            self.ui.issued_on.set_problem(self.ui.issued_on.problem() or "Enter the date of issue.")
            self.ui.issued_on.setFocus()
            return
        review_id = self.where.get("review_id", 0)

        def put(desk: Desk) -> Paper:
            if paper.alert_id:
                return preview_alerts.issue(desk, paper, on)
            if paper.addendum:
                return addenda.issue_addendum(desk, paper.kind, review_id, paper.recipient, on)
            return papers.issue(desk, paper.kind, review_id, on, paper.recipient)

        self.context.work.do(
            put,
            then=self._say_issued,
            failed=self._refuse,
            view=self,
        )

    def save_copy(self, ending: str = ".pdf") -> None:
        """Ask where to, and write a copy there; a paper's own name holds the reference."""
        paper = self._paper
        if paper is None or self.veil.is_over(self.where):
            return
        if paper.kind not in LISTS:
            self.copies.save()
            return
        kinds = {".pdf": "PDF (*.pdf)", ".xlsx": "Workbook (*.xlsx)"}[ending]
        name = file_choice.home() / f"{paper.file_stem}{ending}"
        path = file_choice.to_save(self, f"Save a copy: {paper.title.lower()}", name, kinds)
        if path is None:
            return
        path = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        make = self._bytes(paper, ending)
        self.context.work.do(
            lambda desk: files.write(path, make(desk)), then=lambda _: self._tell_saved(path), view=self
        )

    def print_it(self) -> None:
        """Ask for the printer, then print page after page without holding the window up."""
        paper = self._paper
        if paper is None or self.veil.is_over(self.where) or self.stop.holds(paper):
            return
        pages = self.ui.paper.page_count()
        printer = printing.ask(self, f"Print: {paper.title.lower()}", pages)
        if printer is None:
            return
        make = self._bytes(paper, ".pdf")
        wanted = printing.chosen_pages(printer, pages)
        self.context.work.do(
            make, then=lambda pdf: PrintJob(self.context, printer, pdf, wanted).start(), view=self
        )

    # Within

    def _dress(self) -> None:
        self.ui.side.setFixedWidth(min(style.scaled(272), _SIDE_AT_MOST))

    def _offer_ways(self, kind: str) -> None:
        """How the children of this list may appear, and of which month it may be."""
        found = LISTS.get(kind)
        for field in (self.ui.shown, self.ui.month):
            field.blockSignals(True)
        self.ui.shown.clear()
        if found is not None:
            self.ui.shown.set_choices(found.words, nothing=None)
            self.ui.shown.set_value(found.first)
            self.ui.month.set_value(next_to_send(self.context.today()))
        for field in (self.ui.shown, self.ui.month):
            field.blockSignals(False)
        for widget in (self.ui.month, self.ui.month_label):
            widget.setVisible(found is not None and found.has_month)

    def _month(self) -> date | None:
        """The month of a list that is of one."""
        kind = LISTS.get(self.where.get("kind", ""))
        chosen = self.ui.month.value()
        return date.fromisoformat(chosen) if kind is not None and kind.has_month and chosen else None

    def _connect(self) -> None:
        ui = self.ui
        ui.paper.moved.connect(self._tell_place)
        ui.paper.resized.connect(lambda _width: self._follow_size())
        for button, way in ((ui.zoom_in, 1), (ui.zoom_out, -1), (ui.fit, 0)):
            button.clicked.connect(lambda _checked=False, way=way: ui.paper.zoom_by(way))
        ui.shown.changed.connect(self.reread)
        ui.month.changed.connect(self.reread)
        ui.issue.clicked.connect(self.issue)
        ui.obstacle_link.clicked.connect(self._follow_obstacle)
        ui.open_review.clicked.connect(lambda: self._open_review(""))
        actions.keys(ui.paper, "Esc", ui.open_review.click)
        ui.print.clicked.connect(self.print_it)
        ui.save_pdf.clicked.connect(lambda _checked=False: self.save_copy(".pdf"))
        ui.save_workbook.clicked.connect(lambda: self.save_copy(".xlsx"))
        actions.add(self, "print", self.print_it)
        actions.add(self, "save_copy", self.save_copy)
        actions.add(self, "issue", self.issue)

    def _show(self, reading: int, paper: Preview, pages: list[PagePicture]) -> None:
        if reading != self._read:
            return
        self._paper = paper
        self.ui.title.setText(paper.title)
        self._show_state(paper)
        is_list = paper.kind in LISTS
        self.stop.show_paper(paper)
        self.ui.shown_part.setVisible(is_list or self.stop.is_choosing)
        self.ui.shown_note.setText(LISTS[paper.kind].notes[self.shown()] if is_list else self.stop.note)
        self.ui.save_workbook.setVisible(is_list)
        self.ui.save_pdf.setVisible(is_list)
        self.copies.setVisible(not is_list)
        self.copies.show_paper(self.context, paper)
        self.ui.open_review.setVisible(paper.kind not in NEVER_ISSUED)
        self.ui.open_review.setEnabled(paper.kind not in NEVER_ISSUED)  # a hidden button would still click
        self._show_issue(paper)
        self.ui.dates.show_dates(self.context, paper)
        self.why.renew(self.ui.dates.asked())
        self.veil.lay(self.where, pages)
        self._tell_place(self.ui.paper.page())
        self.settled()

    def _show_state(self, paper: Preview) -> None:
        self.ui.state.setVisible(paper.kind not in NEVER_ISSUED)
        if paper.issued_on:
            self.ui.state.set_status(Tone.IN_TIME, f"Issued {short_date(paper.issued_on)}")
        else:
            self.ui.state.set_status(Tone.SOON, "Draft", "pencil-simple-fill")

    def _show_issue(self, paper: Preview) -> None:
        ui = self.ui
        ui.issue_part.setVisible(paper.kind not in NEVER_ISSUED)
        ui.issue_title.setText("Issue" if paper.can_issue else "Issued")
        for widget in (ui.issued_on_label, ui.issued_on, ui.issue):
            widget.setVisible(paper.can_issue)
        what = f"addendum {paper.addendum}" if paper.addendum else paper.title.lower()
        ui.issue.setText("&Issue it" if paper.alert_id else f"&Issue {what}")
        name = self.context.names.shown(paper.addressee)
        to = ", ".join(part for part in (f"{paper.receives} {name}", paper.addressee_role) if part)
        ui.addressee.setText(to if paper.addressee else "")
        ui.addressee.setVisible(bool(paper.addressee))
        if paper.kind not in NEVER_ISSUED:
            words = previews.issue_words(paper) if paper.can_issue else previews.issued_words(paper)
            ui.issue_note.setText(words)
        ui.obstacle.setText(paper.obstacle.sentence if paper.obstacle else "")
        ui.obstacle.setVisible(paper.obstacle is not None)
        ui.obstacle_link.setVisible(paper.obstacle is not None)
        if paper.obstacle is not None:
            ui.obstacle_link.setText(self._way(paper.obstacle))

    def _refuse(self, error: IroDeskError) -> None:
        if error.field == "issued_on":
            self.ui.issued_on.set_problem(error.sentence)
            self.ui.issued_on.setFocus()
            return
        if self.stop.stopped(error, self._paper):
            return
        self.context.messages.problem(error.sentence, self._way(error), partial(self._go_to_mend, error))

    def _follow_obstacle(self) -> None:
        if self._paper is not None and self._paper.obstacle is not None:
            self._go_to_mend(self._paper.obstacle)

    def _go_to_mend(self, error: IroDeskError) -> None:
        if error.field == "team_manager":
            self.context.go("settings", {"section": "teams"})
        else:
            self._open_review(_WHERE.get(error.field or "", ""))

    def _open_review(self, step: str) -> None:
        if "alert_id" in self.where:
            self.context.go("alerts", {"alert_id": self.where["alert_id"]})
            return
        where = {"review_id": self.where.get("review_id")} | ({"step": step} if step else {})
        self.context.go("review", where)

    def _way(self, error: IroDeskError) -> str:
        of_alert = "Open the alert" if "alert_id" in self.where else "Open the review"
        return "Open Settings, Teams" if error.field == "team_manager" else of_alert

    def _bytes(self, paper: Preview, ending: str) -> Callable[[Desk], bytes]:
        """What is handed out. Every hand-out of a list leaves its line in the audit."""
        shown, month = self.shown(), self._month()
        if paper.kind in LISTS:
            return lambda desk: LISTS[paper.kind].export(desk, ending, shown, month)
        return lambda _desk: paper.pdf

    def _say_issued(self, issued: Paper) -> None:
        """What was the draft of an addendum is shown as it went out."""
        self.context.messages.inform(f"{issued.title} issued. Its copy is kept.")
        if issued.addendum or "alert_id" in self.where:
            self.where = {key: value for key, value in self.where.items() if key != "addendum"}
            self.open_at(self.where | {"document_id": issued.document_id})

    def _tell_saved(self, path: Path) -> None:
        self.context.messages.inform(f"Saved {path.name}. The copy is not encrypted.")

    def _tell_place(self, number: int) -> None:
        count = self.ui.paper.page_count()
        self.ui.page_of.setText(f"Page {number} of {count}" if count else "")
        self.ui.zoom.setText(f"{self.ui.paper.percent()}%")

    def _follow_size(self) -> None:
        self.ui.zoom.setText(f"{self.ui.paper.percent()}%")
        self._sharpen.start()

    def _pixels(self) -> int:
        return round(self.ui.paper.page_width() * self.devicePixelRatioF())

    def _draw(self) -> None:
        """Make the pictures anew at the size now shown."""
        paper, width, reading = self._paper, self._pixels(), self._read
        if paper is not None:
            self.context.work.do(
                lambda _desk: pdf_pages.pictures(paper.pdf, width),
                then=lambda pages: self.veil.lay(self.where, pages) if reading == self._read else None,
                view=self,
            )


def _paper(desk: Desk, where: Where, shown: str) -> Preview:
    if "alert_id" in where:
        return preview_alerts.read(desk, where, shown)
    if where["kind"] == TOLD_LIST:
        return told_lists.preview(desk, where)
    if "document_id" in where:
        return previews.of_register(desk, where["document_id"])
    is_addendum = bool(where.get("addendum"))
    recipient = where.get("recipient", "")
    return previews.of_review(desk, where["kind"], where["review_id"], recipient, is_addendum=is_addendum)


def _belongs_to(where: dict[str, Any]) -> str:
    """The page whose paper it is, "" for a paper of the caseload."""
    if "alert_id" in where:
        return "alerts"
    return "actions" if where["kind"] == MONITORING_LIST else ""
