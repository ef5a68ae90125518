"""Printing through the system's own dialog, page by page at 300 dots an inch."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

DOTS_PER_INCH = 300


def ask(parent: QWidget, title: str, pages: int = 1) -> QPrinter | None:
    """The printer the person chose, ready for A4; None when they thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setPageOrientation(QPageLayout.Orientation.Portrait)
    printer.setFullPage(True)
    # The name of the job stands in print queues for others to see: it names no child.
    printer.setDocName(title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(title)
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=pages > 1)
    if pages > 1:
        dialog.setMinMax(1, pages)
    wanted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if wanted else None


def chosen_pages(printer: QPrinter, pages: int) -> list[int]:
    """The numbers of the pages wanted, 0 for the first."""
    first, last = printer.fromPage(), printer.toPage()
    return list(range(first - 1, min(last, pages))) if first else list(range(pages))


def draw(painter: QPainter, printer: QPrinter, image: QImage) -> None:
    """Put a page's picture on the paper, edge to edge; smaller only where the paper is."""
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    size = image.size().toSizeF().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    painter.drawImage(QRectF(paper.topLeft(), size), image)
