"""Charts as pictures: for the screen, drawn by the same hand as on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from iro_desk.domain.figures.charts import Chart, Look


def svg(chart: Chart, width: float, look: Look, family: str) -> bytes:
    """The chart that wide, as SVG whose text is set in that family."""
    from iro_desk.documents import chart_drawing

    return chart_drawing.svg(chart, width, look, family)
