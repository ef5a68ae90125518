"""The register of actions as a file for other programs, in the columns it came in (rows R5, X4)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from iro_desk.domain.errors import RuleBroken
from iro_desk.domain.wording import counted, initials
from iro_desk.exchange import action_workbook
from iro_desk.exchange.action_workbook import ENDINGS
from iro_desk.services import action_list, actions
from iro_desk.services.due_list import Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from iro_desk.domain.child import Child
    from iro_desk.services.desk import Desk

__all__ = ["ENDINGS", "export"]

_NAMED: Mapping[Shown, Callable[[Child], str] | None] = {
    Shown.CHILD_REFERENCE: None,
    Shown.INITIALS: lambda child: initials(child.name),
    Shown.NAMES: lambda child: child.display_name,
}
_SHOWN_WORDS = {
    Shown.CHILD_REFERENCE: "by reference",
    Shown.INITIALS: "with initials",
    Shown.NAMES: "with names",
}


def export(
    desk: Desk,
    action_ids: Iterable[int] | None,
    ending: str,
    shown: Shown = Shown.CHILD_REFERENCE,
) -> bytes:
    """Those actions, or every one for None, as ".xlsx", ".ods" or ".csv"; it leaves a line in the audit.

    Unless with names, the words stand as `action_list.by_reference` puts them, and the own columns of
    sheets that were imported stay behind: nobody knows what stands in them. RuleBroken for another ending,
    and where a text is longer than a cell of a workbook holds.
    """
    if ending not in ENDINGS:
        raise RuleBroken(f"End the name of the file in one of {', '.join(ENDINGS)}.", field="path")
    held = actions.page(desk).rows.values() if action_ids is None else actions.rows_of(desk, action_ids)
    rows = list(held) if shown is Shown.NAMES else action_list.by_reference(desk, held)
    known = actions.known(desk, stamps=False)
    content = action_workbook.written(rows, known, ending, _NAMED[shown])
    what = f"Export {counted(len(rows), 'remedial action')} {_SHOWN_WORDS[shown]} as {ENDINGS[ending]}"
    with desk.case_file.change(what, at=desk.now()) as change:
        change.write_line()
    return content
