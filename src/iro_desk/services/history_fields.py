"""How the value of a column reads in the list of changes: a day, a text, yes or no, a word of a list."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from iro_desk.domain.wording import short_date

_LONGEST = 80


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """What a column is called, how its value reads, and whether it is text that may name people."""

    words: str
    value: Callable[[Any], str]
    is_text: bool = False


def day(value: Any) -> str:  # noqa: ANN401 - as the audit holds it
    """An ISO day as lists show it."""
    return short_date(date.fromisoformat(value)) if value else ""


def text(value: Any) -> str:  # noqa: ANN401
    """A text in one line, cut short."""
    said = " ".join(str(value or "").split())
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST - 1].rstrip()}…"


def _yes(value: Any) -> str:  # noqa: ANN401
    return "" if value is None else "Yes" if value else "No"


def _kept(value: Any) -> str:  # noqa: ANN401
    return "filled in" if value and value not in {"{}", "[]"} else ""


def on(words: str) -> Field:
    """A column that holds a day."""
    return Field(words=words, value=day)


def said(words: str) -> Field:
    """A column that holds text."""
    return Field(words=words, value=text, is_text=True)


def is_(words: str) -> Field:
    """A column that holds yes or no."""
    return Field(words=words, value=_yes)


def whole(words: str) -> Field:
    """A column of which it is only told that it is filled in."""
    return Field(words=words, value=_kept)


def one_of(words: str, table: Mapping[Any, str]) -> Field:
    """A column that holds a key of that table."""
    known = {str(key): told for key, told in table.items()}
    return Field(words=words, value=lambda value: known.get(str(value), str(value)) if value else "")
