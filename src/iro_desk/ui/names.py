"""Names as the privacy view lets them be seen: in full, or as initials everywhere."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, Signal

from iro_desk.domain import wording
from iro_desk.domain.consultation import PERSON_ROLES
from iro_desk.domain.people import TIERS

_NAMED = re.compile(rf"\b({'|'.join(map(re.escape, PERSON_ROLES.values()))}) \((.+?)\)(?=, \d|: |, |$)")
"""A person named after their role, as lists of a review name them: "Mother (A. Example), 2 November 2026"."""

_ROLES = frozenset(words.casefold() for words in (*PERSON_ROLES.values(), *TIERS.values()))


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

    def who(self, words: str) -> str:
        """Whoever is named as one types it, "Marta Pretend, social worker": a role stands in full."""
        if not self._is_private or not words:
            return words
        first, *rest = (part.strip() for part in words.split(","))
        said = [first if first.casefold() in _ROLES else self.shown(first)]
        said += [part if part.casefold() in _ROLES or part.islower() else self.shown(part) for part in rest]
        return ", ".join(said)

    def within(self, words: str) -> str:
        """The words, with initials for everybody named after a role in them in the privacy view."""
        if not self._is_private:
            return words
        return _NAMED.sub(lambda found: f"{found[1]} ({self.shown(found[2])})", words)
