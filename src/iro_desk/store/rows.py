"""Dataclasses in and out of rows: a column is a field, by the same name."""

from __future__ import annotations

import json
import types
import typing
from collections.abc import Mapping
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
    kinds = _kinds(cast("Any", cls))
    found = {name: _from_cell(kind, row[name]) for name, kind in kinds.items() if name in row}
    return cls(**{**found, **nested})


@cache
def _kinds(cls: type[Any]) -> dict[str, Any]:
    hints = typing.get_type_hints(cls)
    return {field.name: _without_none(hints[field.name]) for field in fields(cls)}


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


def _from_cell(kind: Any, cell: Any) -> Any:  # noqa: ANN401
    if cell is None:
        return None
    if kind is date:
        return date.fromisoformat(cell)
    if isinstance(kind, type) and issubclass(kind, StrEnum | bool):
        return kind(cell)
    if typing.get_origin(kind) is dict:
        key_kind = typing.get_args(kind)[0]
        return {key_kind(key): text for key, text in json.loads(cell).items()}
    return frozenset(json.loads(cell)) if typing.get_origin(kind) is frozenset else cell
