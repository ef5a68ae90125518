"""Settings of the practice, each a key and a value that JSON can hold, changed like every other row."""

from __future__ import annotations

import json
from typing import Any

from iro_desk.store.case_file import CaseFile
from iro_desk.store.changes import Change


def get(case_file: CaseFile, key: str, default: Any = None) -> Any:  # noqa: ANN401 (any JSON value)
    """The value of a setting, or the default when it was never set."""
    found = case_file.rows("SELECT value FROM setting WHERE key = ?", [key])
    return json.loads(found[0]["value"]) if found else default


def get_all(case_file: CaseFile) -> dict[str, Any]:
    """Every setting that was set."""
    found = case_file.rows("SELECT key, value FROM setting ORDER BY key")
    return {row["key"]: json.loads(row["value"]) for row in found}


def put(change: Change, key: str, value: Any) -> bool:  # noqa: ANN401 (any JSON value)
    """Set a setting within a change; whether that changed anything."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    found = change.rows("SELECT id FROM setting WHERE key = ?", [key])
    if found:
        return change.update("setting", found[0]["id"], {"value": text})
    change.insert("setting", {"key": key, "value": text})
    return True


def drop(change: Change, key: str) -> None:
    """Unset a setting within a change, so that its default holds again."""
    for row in change.rows("SELECT id FROM setting WHERE key = ?", [key]):
        change.delete("setting", row["id"])
