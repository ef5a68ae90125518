"""What helps the person write, read once for every field: the speller, the phrases, their facts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from iro_desk.domain.topics import Topic
from iro_desk.services import phrases, spelling
from iro_desk.services.desk import Desk
from iro_desk.services.spelling import Speller
from iro_desk.ui.work import Work

_HOLDS_NAMES = Topic.SETTINGS | Topic.CASELOAD | Topic.CONSULTATIONS | Topic.REVIEWS | Topic.DECISIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Held:
    child_id: int
    accepted: frozenset[str]
    phrases: dict[str, str]
    facts: dict[str, str]


class Writing(QObject):
    """One for each door to the case file. Nothing is read before the first field is typed in.

    `renewed` says that other words are right now.
    """

    renewed = Signal()

    def __init__(self, work: Work) -> None:
        super().__init__(work)
        self._work = work
        self._child_id: int | None = None
        self._held = _Held(child_id=0, accepted=frozenset(), phrases={}, facts={})
        self.speller = Speller()
        work.changed.connect(self._follow)

    @staticmethod
    def of(work: Work) -> Writing:
        """The help with writing that belongs to this door."""
        return work.findChild(Writing) or Writing(work)

    @property
    def phrases(self) -> dict[str, str]:
        """The phrases by their keys."""
        return self._held.phrases

    def facts(self, child_id: int) -> dict[str, str]:
        """What the fields of a phrase are filled with for that child; {} while it is not read yet."""
        self.attend(child_id)
        return self._held.facts if self._held.child_id == child_id else {}

    def attend(self, child_id: int) -> None:
        """A field about this child is typed in: what it needs is read; 0 where it is of no child."""
        if child_id != self._child_id:
            self._child_id = child_id
            self._read()

    def add_word(self, word: str) -> None:
        """Put a word into the IRO's own dictionary."""
        self._work.do(lambda desk: spelling.add_word(desk, word), view=self)

    def _follow(self, topics: Topic) -> None:
        if self._child_id is not None and topics & _HOLDS_NAMES:
            self._read()

    def _read(self) -> None:
        child_id = self._child_id or 0

        def read(desk: Desk) -> _Held:
            spelling.make_ready()
            return _Held(
                child_id=child_id,
                accepted=spelling.accepted(desk),
                phrases={phrase.key: phrase.text for phrase in phrases.every(desk)},
                facts=phrases.facts(desk, child_id),
            )

        self._work.do(read, then=self._take, view=self)

    def _take(self, held: _Held) -> None:
        is_same = held.accepted == self._held.accepted
        self._held = held
        if not is_same:
            self.speller = Speller(held.accepted)
            self.renewed.emit()
