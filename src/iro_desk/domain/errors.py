"""What a person is told when something cannot be done."""

from __future__ import annotations


class IroDeskError(Exception):
    """Something the person is told in one plain sentence: what happened and what to do.

    `field` names the input it is about (a dataclass field name), so that a form can
    show the sentence beside it. Anything that is not an IroDeskError is a fault of ours.
    """

    def __init__(self, sentence: str, *, field: str | None = None) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field


class RuleBroken(IroDeskError):
    """A rule of the work does not allow this change."""


class NotFound(IroDeskError):
    """Nothing in the case file has this reference."""


class CannotOpen(IroDeskError):
    """The case file is not opened: missing, foreign, newer, in use, on a network drive."""


class AlreadyOpen(CannotOpen):
    """Another IRO Desk has this case file open; its window is the one to use."""


class WrongPassphrase(CannotOpen):
    """The passphrase or the recovery key does not fit this case file."""


class Damaged(CannotOpen):
    """The case file or its keys file is damaged."""


class DiskProblem(IroDeskError):
    """The disk is full, read-only or gone."""


class CannotRead(IroDeskError):
    """A file handed in for import cannot be read."""
