"""Unfinished typing: encrypted, and never offered on another child, form or record."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iro_desk.store import drafts

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class DraftKey:
    """What a draft belongs to: `child_id` and `record_id` are 0 where there is none."""

    child_id: int
    form: str
    record_id: int


def save(desk: Desk, key: DraftKey, content: dict[str, Any]) -> None:
    """Keep what is typed so far."""
    text = json.dumps(content, ensure_ascii=False)
    drafts.save(desk.case_file, key.child_id, key.form, key.record_id, content=text, at=desk.now())


def load(desk: Desk, key: DraftKey) -> tuple[dict[str, Any], str] | None:
    """What was typed and when (ISO instant), None where nothing is unfinished."""
    held = drafts.load(desk.case_file, key.child_id, key.form, key.record_id)
    return (json.loads(held.content), held.saved_at.isoformat()) if held else None


def drop(desk: Desk, key: DraftKey) -> None:
    """Forget a draft: it was committed or discarded."""
    drafts.drop(desk.case_file, key.child_id, key.form, key.record_id)


def unfinished(desk: Desk, child_id: int, form: str) -> list[DraftKey]:
    """The drafts of a child whose form has that name, or that name and more after a colon; newest first."""
    return [
        DraftKey(child_id, draft.form, draft.record_id or 0)
        for draft in drafts.every(desk.case_file)
        if draft.child_id == child_id and (draft.form == form or draft.form.startswith(f"{form}:"))
    ]
