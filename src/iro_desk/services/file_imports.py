"""Files of any kind taken in one run: the caseload first, then the sheets of actions for its children."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from iro_desk.domain.wording import counted
from iro_desk.exchange.imported import EVERYONE
from iro_desk.services import action_imports, imports
from iro_desk.services.action_plan import Standing
from iro_desk.services.import_plan import Standing as ChildStanding

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from pathlib import Path

    from iro_desk.exchange.imported import Choice
    from iro_desk.services.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What the files would do. `caseload` is None where they hold actions alone, and turned round."""

    caseload: imports.Preview | None
    actions: action_imports.Preview | None

    @property
    def stopped(self) -> bool:
        """Whether a problem of the caseload holds the whole run up. Rejected actions hold up nothing."""
        return self.caseload is not None and self.caseload.stopped


def preview(
    desk: Desk, paths: Iterable[Path], *, choice: Choice = EVERYONE, on: date, leave_out: bool = False
) -> Preview:
    """What these files would do to the case file. Nothing is written."""
    read = imports.preview(desk, paths, choice=choice, on=on, leave_out=leave_out, tells_registers=False)
    tables = read.caseload.registers
    if not tables:
        return Preview(caseload=read, actions=None)
    new = {plan.child_ref for plan in read.children if plan.standing is ChildStanding.NEW}
    coming = [one.child for one in read.caseload.children if one.child.child_ref in new]
    found = action_imports.of_tables(desk, tables)
    actions = action_imports.preview(desk, found, coming=coming)
    has_caseload = bool(read.caseload.files) or read.stopped
    return Preview(caseload=read if has_caseload else None, actions=actions)


def commit(desk: Desk, shown: Preview) -> Preview:
    """Write what the preview shows, the children before their actions; gives what was really written."""
    caseload = imports.commit(desk, shown.caseload) if shown.caseload else None
    actions = action_imports.commit(desk, shown.actions) if shown.actions else None
    return Preview(caseload=caseload, actions=actions)


def as_json(shown: Preview, *, dry_run: bool) -> dict[str, Any]:
    """The preview as plain values; those of the actions stand under `actions`."""
    found = imports.as_json(shown.caseload, dry_run=dry_run) if shown.caseload else {}
    if shown.actions is None:
        return found
    is_written = not dry_run and not shown.stopped and not shown.actions.changes_nothing
    return {
        **found,
        "actions": {
            "sheets": [sheet.label for sheet in shown.actions.found.sheets],
            **{standing.value: shown.actions.count(standing) for standing in Standing},
            "written": is_written,
            "problems": [
                {
                    "severity": problem.severity,
                    "file": problem.file,
                    "row": problem.row,
                    "column": problem.column,
                    "value": problem.value,
                    "what_to_do": problem.what_to_do,
                }
                for problem in shown.actions.problems
            ],
        },
    }


def in_words(shown: Preview, *, dry_run: bool) -> list[str]:
    """The preview as lines: the caseload's, then what of the actions is rejected or told, and the totals."""
    lines = imports.in_words(shown.caseload, dry_run=dry_run) if shown.caseload else []
    if shown.actions is None:
        return lines
    words = {"stop": "Rejected:", "noted": "Noted:"}
    lines += [f"{words[problem.severity]} {problem.sentence}" for problem in shown.actions.problems]
    counts = Counter(line.standing for line in shown.actions.lines)
    told = ", ".join(f"{counts[standing]} {standing.value}" for standing in Standing)
    lines.append(f"{counted(len(shown.actions.lines), 'action')}: {told}.")
    if shown.stopped:
        lines.append("No action was written.")
    elif shown.actions.changes_nothing:
        lines.append("The register has all of these actions already. Nothing was changed.")
    else:
        lines.append("The actions would be written." if dry_run else "The actions were written.")
    return lines
