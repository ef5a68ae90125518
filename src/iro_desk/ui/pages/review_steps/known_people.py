"""The people a review knows of, offered while a name is typed: nobody is typed twice."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit

from iro_desk.domain.consultation import PERSON_ROLES

if TYPE_CHECKING:
    from iro_desk.services.reviews import ReviewPage


def people_of(page: ReviewPage) -> dict[str, str]:
    """Everyone with a name, and their role in words: those at this review first, then the last one's."""
    child = page.history.child
    found = {one.name: _words(one.role) for one in page.attendance}
    found |= {one.person_name: _words(one.person_role) for one in page.consultations}
    if child.social_worker:
        found.setdefault(child.social_worker, _words("social_worker"))
    if page.team_manager is not None:
        found.setdefault(page.team_manager.name, "Team manager")
    for one in page.last_attendance:
        found.setdefault(one.name, _words(one.role))
    for decision in (*page.last_decisions, *page.decisions):
        found.setdefault(decision.responsible_name, decision.responsible_role)
    return {name: role for name, role in found.items() if name.strip()}


class KnownPeople:
    """Completes a name from those known; the role of the one chosen is filled in with it."""

    def __init__(self, name: QLineEdit, role: QLineEdit | None = None) -> None:
        self._name, self._role = name, role
        self._people: Mapping[str, str] = {}
        self._names = QStringListModel(name)
        self._filled = ""
        completer = QCompleter(self._names, name)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        name.setCompleter(completer)
        name.textChanged.connect(self._fill_role)

    def offer(self, people: Mapping[str, str]) -> None:
        """Offer these names, each with its role in words."""
        self._people = people
        self._names.setStringList(sorted(people))

    def _fill_role(self, name: str) -> None:
        """The role follows the name, unless the person typed another one; a text put in stays."""
        if self._role is None or not self._name.hasFocus():
            return
        role = self._people.get(name.strip(), "")
        if role and self._role.text() in {"", self._filled}:
            self._role.setText(role)
            self._filled = role


def _words(role: str) -> str:
    return PERSON_ROLES.get(role, role)
