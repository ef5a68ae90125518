"""Names as the privacy view lets them be seen: in full, or as initials everywhere."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal

from iro_desk.domain import wording
from iro_desk.domain.consultation import PERSON_ROLES

_NAMED = re.compile(rf"\b({'|'.join(map(re.escape, PERSON_ROLES.values()))}) \((.+?)\)(?=, \d|: |, |$)")
"""A person named after their role, as lists of a review name them: "Mother (A. Example), 2 November 2026"."""


class PersonNames(QObject):
    """Every page shows a person's name through `shown`. `changed` says that all must be shown again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_private = False

    @property
    def is_private(self) -> bool:
        """Whether only initials are shown."""
        return self._is_private

    def set_private(self, *, is_private: bool) -> None:
        """Show initials, or names."""
        if is_private != self._is_private:
            self._is_private = is_private
            self.changed.emit()

    def shown(self, name: str) -> str:
        """The name, or its initials in the privacy view."""
        return (wording.initials(name) or "—") if self._is_private else name

    def within(self, words: str) -> str:
        """The words, with initials for everybody named after a role in them in the privacy view."""
        if not self._is_private:
            return words
        return _NAMED.sub(lambda found: f"{found[1]} ({self.shown(found[2])})", words)
