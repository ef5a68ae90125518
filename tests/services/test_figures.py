"""The figures of a case file: each stands on the records behind it (rows Y1, B3)."""

from __future__ import annotations

from datetime import date

from iro_desk.domain.figures.figure import whole_year
from iro_desk.services import case_files, figures
from iro_desk.services.demo_file import DemoFile
from iro_desk.services.desk import Desk
from tests.build import TODAY, a_child

YEAR = whole_year(TODAY)


def test_row_y12_reviews_held_in_time_and_late_by_reason(desk: Desk) -> None:
    in_time = a_child(desk, "004031", since=date(2026, 6, 1), reviewed_on=[date(2026, 6, 26)])
    late = a_child(desk, "004032", "Kit Madeup", since=date(2026, 6, 1), reviewed_on=[date(2026, 7, 10)])
    now, before, _earlier = figures.beside_earlier(desk, YEAR)
    assert now.figures["reviews_held"].words == "2"
    assert now.figures["timeliness_reviews_held"].words == "1 of 2 (50.0%)"
    assert [one.child_id for one in now.figures["timeliness_reviews_held"].counted] == [in_time]
    children = now.figures["timeliness_current_children"]
    assert (children.words, [one.child_id for one in children.base]) == ("1 of 2 (50.0%)", [in_time, late])
    reasons = now.tables["late_reasons"]
    assert (reasons.rows, reasons.total.n) == (("No reason on file",), 1)
    assert now.unlike == ()
    assert before.figures["reviews_held"].words == "0"


def test_check_g7_the_demo_adds_up_and_every_number_has_its_records(
    invented: DemoFile,
) -> None:
    opened = case_files.open_desk(invented.file, passphrase=invented.passphrase, on=invented.day)
    sets = figures.beside_earlier(opened, YEAR)
    opened.case_file.close()
    for held in sets:
        assert held.unlike == ()
        for figure in [*held.figures.values(), *(part for one in held.tables.values() for part in one.parts)]:
            if figure.counted or figure.base:
                assert figure.n == len(figure.counted), figure.key
                assert figure.of in {None, len(figure.base)}, figure.key
