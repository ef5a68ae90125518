"""What a new alert starts from: actions of the register, sorted by whose they are (row R4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.store import actions as store

if TYPE_CHECKING:
    from collections.abc import Iterable

    from iro_desk.services.desk import Desk


def by_child(desk: Desk, action_ids: Iterable[int]) -> dict[int, tuple[int, ...]]:
    """The actions of each child, in the order given: an alert is about one child.

    Actions that are no longer in the register are left out.
    """
    wanted = tuple(dict.fromkeys(action_ids))
    held = store.by_ids(desk.case_file, wanted)
    found: dict[int, list[int]] = {}
    for action_id in wanted:
        if action_id in held:
            found.setdefault(held[action_id].child_id, []).append(action_id)
    return {child_id: tuple(ids) for child_id, ids in found.items()}
