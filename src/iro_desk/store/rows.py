"""Dataclasses in and out of rows: a column is a field, by the same name."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar, cast

T = TypeVar("T")


def to_row(value: Any) -> dict[str, Any]:  # noqa: ANN401
    """The columns of a dataclass: dates as ISO text, tables and sets as JSON; no id, no nested rows."""
    columns = {}
    for field in fields(value):
        held = getattr(value, field.name)
        if field.name == "id" or isinstance(held, tuple):
            continue
        columns[field.name] = _to_cell(held)
    return columns


def from_row(cls: type[T], row: Mapping[str, Any], **nested: Any) -> T:  # noqa: ANN401
    """The dataclass a row holds. `nested` gives the fields that stand in rows of their own."""
    found = {}
    for name, read in _readers(cast("Any", cls)):
        if name in row:
            cell = row[name]
            found[name] = cell if read is None or cell is None else read(cell)
    return cls(**{**found, **nested})


@cache
def _readers(cls: type[Any]) -> tuple[tuple[str, Callable[[Any], Any] | None], ...]:
    """Each field with what makes its value of a cell, None where the cell is the value."""
    hints = typing.get_type_hints(cls)
    return tuple((field.name, _reader(_without_none(hints[field.name]))) for field in fields(cls))


def _without_none(hint: Any) -> Any:  # noqa: ANN401
    if isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        kinds = [kind for kind in typing.get_args(hint) if kind is not type(None)]
        return kinds[0]
    return hint


def _to_cell(held: Any) -> Any:  # noqa: ANN401
    if isinstance(held, bool):
        return int(held)
    if isinstance(held, date):
        return held.isoformat()
    if isinstance(held, StrEnum):
        return held.value
    if isinstance(held, dict):
        return json.dumps(held, ensure_ascii=False, sort_keys=True)
    if isinstance(held, frozenset):
        return json.dumps(sorted(held), ensure_ascii=False)
    return held


def _reader(kind: Any) -> Callable[[Any], Any] | None:  # noqa: ANN401
    if kind is date:
        return date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, StrEnum | bool):
        return cast("Callable[[Any], Any]", kind)
    if typing.get_origin(kind) is dict:
        key_kind = typing.get_args(kind)[0]
        return lambda cell: {key_kind(key): text for key, text in json.loads(cell).items()}
    return _as_set if typing.get_origin(kind) is frozenset else None


def _as_set(cell: str) -> frozenset[Any]:
    return frozenset(json.loads(cell)) if cell != "[]" else frozenset()
