"""Settings come back as they were put."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from iro_desk.store import audit, settings
from iro_desk.store.case_file import CaseFile

NOW = datetime(2026, 11, 24, 9, 12, tzinfo=UTC)


@pytest.mark.parametrize("value", [1, 0, None, False, "é 🦉", 1.5, [1, "a", None], {"b": 1, "a": {"c": []}}])
def test_a_value_comes_back_as_it_was_put(case_file: CaseFile, value: Any) -> None:
    with case_file.change("Set", at=NOW) as change:
        assert settings.put(change, "key", value)
        assert not settings.put(change, "key", value)
    assert settings.get(case_file, "key", "default") == value
    assert settings.get_all(case_file) == {"key": value}


def test_an_unset_key_has_its_default(case_file: CaseFile) -> None:
    assert settings.get(case_file, "key") is None
    assert settings.get(case_file, "key", 5) == 5
    with case_file.change("Set and drop", at=NOW) as change:
        settings.put(change, "key", 1)
        settings.drop(change, "key")
        settings.drop(change, "never set")
    assert settings.get(case_file, "key", 5) == 5
    assert len(audit.lines(case_file)) == 1
