"""One print job: each page is drawn off the window's thread and put on paper on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QPainter

from iro_desk.ui import pdf_pages, printing

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from iro_desk.ui.page import Context


class PrintJob:
    """Prints the pages `wanted` of a PDF, one after another."""

    def __init__(self, context: Context, printer: QPrinter, pdf: bytes, wanted: list[int]) -> None:
        self._context, self._printer, self._pdf, self._left = context, printer, pdf, list(wanted)
        self._painter = QPainter()

    def start(self) -> None:
        """Begin; a printer that does not take it is told."""
        if not self._painter.begin(self._printer):
            self._context.messages.problem(
                "The printer did not take the paper. Check that it is on and try again."
            )
            return
        self._next()

    def _next(self) -> None:
        number = self._left.pop(0)
        self._context.work.do(
            lambda _desk: pdf_pages.for_print(self._pdf, number, printing.DOTS_PER_INCH), then=self._put
        )

    def _put(self, image: Any) -> None:  # noqa: ANN401 - a QImage
        printing.draw(self._painter, self._printer, image)
        if self._left:
            self._printer.newPage()
            self._next()
            return
        self._painter.end()
        self._context.messages.inform("Sent to the printer.")
