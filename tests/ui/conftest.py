"""Windows are dressed as in the app; the case file is real, the executor works at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from iro_desk.domain.errors import IroDeskError
from iro_desk.services.desk import Desk
from iro_desk.store.case_file import CaseFile
from iro_desk.ui import style
from iro_desk.ui.messages import Messages
from iro_desk.ui.names import PersonNames
from iro_desk.ui.page import Context
from iro_desk.ui.work import Work
from tests import build
from tests.at_once import AtOnce


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    # Only where a test left it otherwise: every widget there is gets dressed anew by it.
    if qapp.styleSheet() != style.sheet(style.LIGHT, 100):
        style.apply(qapp, "light", 100)


@pytest.fixture
def desk(case_file: CaseFile) -> Desk:
    """A new case file on a fixed Monday."""
    return Desk(case_file, on=build.TODAY)


@pytest.fixture
def work(desk: Desk) -> Work:
    """The door to that case file; what it is asked is done before it returns."""
    door = Work(AtOnce())
    door.open(lambda: desk)
    return door


@pytest.fixture
def refusals(work: Work) -> list[IroDeskError]:
    """The errors no view took."""
    told: list[IroDeskError] = []
    work.refused.connect(told.append)
    return told


@pytest.fixture
def context(work: Work, desk: Desk) -> Context:
    """What a page is given; going elsewhere is tested in the window."""
    return Context(
        work=work,
        messages=Messages(),
        names=PersonNames(),
        go=lambda _page, _where: None,
        today=lambda: desk.today,
        calendar=desk.calendar,
    )
