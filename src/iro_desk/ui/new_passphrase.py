"""Choosing a passphrase: what is said while it is typed twice, and the button that shows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QLineEdit, QPushButton

from iro_desk.services import case_files


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What is said of a new passphrase typed so far.

    `is_good` once it can be taken; `is_wrong` where typing on does not mend it.
    """

    sentence: str
    is_good: bool
    is_wrong: bool


def verdict(typed: str, again: str, *, good: str) -> Verdict:
    """Judge a passphrase typed twice, letter by letter; `good` is said once it can be taken."""
    problem = case_files.new_passphrase_problem(typed, again)
    sentence = "" if not typed else problem or good
    if typed and not again and not case_files.passphrase_problem(typed):
        sentence = "Good. Type it again to be sure of it."
    is_wrong = bool(problem and again and not typed.startswith(again))
    return Verdict(sentence=sentence, is_good=not problem, is_wrong=is_wrong)


def shown_by(button: QPushButton, fields: Sequence[QLineEdit]) -> None:
    """Let a button that stays down show what is typed in `fields`, and hide it again."""
    words, modes = button.text(), QLineEdit.EchoMode

    def show(is_shown: bool) -> None:
        for field in fields:
            field.setEchoMode(modes.Normal if is_shown else modes.Password)
        button.setText("&Hide" if is_shown else words)

    button.toggled.connect(show)
