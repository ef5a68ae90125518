"""A chart on the screen: as wide as its room, said in words, copied as a picture."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from iro_desk.domain.figures.charts import of_table
from iro_desk.domain.figures.table import breakdown
from iro_desk.ui.widgets.chart_view import ChartView
from iro_desk.ui.work import Work
from tests.domain.figures.test_figure import COUNTED, SEX, YEAR, records


def test_a_chart_is_drawn_as_wide_as_its_room_and_said_in_words(work: Work, qtbot: QtBot) -> None:
    chart = of_table(breakdown(COUNTED, YEAR, records(range(7)), SEX), "2017-18")
    view = ChartView(work)
    qtbot.addWidget(view)
    view.resize(420, 10)
    view.show()
    view.show_chart(chart)
    assert view.height() > 20
    assert view.accessibleName() == "Boys: 4 of 7 (57.1%), the largest group"
    assert view.accessibleDescription().endswith("Boys: 4; Girls: 3.")
    picture = view.grab().toImage()
    middle = [picture.pixelColor(60, y) for y in range(picture.height())]
    assert any(one.blue() > 150 and one.red() < 60 for one in middle), "the bars are drawn"
    view.copy_picture()
    assert QGuiApplication.clipboard().mimeData().hasImage()
    view.show_chart(None)
    assert view.height() == 0
