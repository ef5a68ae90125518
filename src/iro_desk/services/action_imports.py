"""An IRO's own sheet of actions taken into the register: looked at first, then written whole or not at all.

What a column was said to be is remembered for every sheet with the same headings. An import is one step of
undo of the register, and can also be taken back by itself later on.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from iro_desk.domain.errors import CannotRead, RuleBroken
from iro_desk.domain.register_columns import children_by_word
from iro_desk.domain.topics import Topic
from iro_desk.domain.wording import counted
from iro_desk.exchange import action_sheets, sources
from iro_desk.exchange.problems import Problem, Severity
from iro_desk.services import actions, case_files, register_links, undoing
from iro_desk.services.action_plan import LinePlan, Planner, Standing
from iro_desk.services.commands import command
from iro_desk.store import actions as store
from iro_desk.store import audit, provenance, settings, undo_steps

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from iro_desk.domain.child import Child
    from iro_desk.domain.remedial_actions import RemedialAction
    from iro_desk.exchange.action_sheets import Sheet
    from iro_desk.exchange.sources import Table
    from iro_desk.services.action_plan import Mended
    from iro_desk.services.desk import Desk
    from iro_desk.store.changes import Change
    from iro_desk.store.provenance import ActionBatch

_MAPPINGS = "action_mappings"
_MAPPINGS_KEPT = 50
_AT_ONCE = 100
"""New rows written together; between two lots it is asked whether to go on."""

_NO_HEADINGS = "No row of headings was found. Put the headings in one of the first ten rows."


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the files hold: sheets with headings, and what could not be read.

    `mappings`: by fingerprint what each column is, by its place: as remembered, else as guessed. Columns
    that are left out stay the sheet's own. `remembered`: fingerprints that were said before.
    """

    sheets: tuple[Sheet, ...]
    problems: tuple[Problem, ...]
    mappings: Mapping[str, Mapping[int, str]]
    remembered: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """What an import would do, row by row. `mappings` and `clears` are what it was looked at with.

    `stamp` is the newest change of the case file then: while none came after it, all of it holds.
    """

    found: Found
    lines: tuple[LinePlan, ...]
    mappings: Mapping[str, Mapping[int, str]]
    mended: Mended
    clears: bool
    problems: tuple[Problem, ...]
    stamp: int

    @property
    def changes_nothing(self) -> bool:
        """Whether the register has all of it already, rejected rows apart."""
        return not self.count(Standing.NEW) and not self.count(Standing.CHANGED)

    def count(self, standing: Standing) -> int:
        """How many rows are new, changed, unchanged or rejected."""
        return Counter(line.standing for line in self.lines)[standing]


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """What came of taking an import back: rows put as they were, and those kept since they changed later."""

    rows: int
    kept: int


def look(desk: Desk, paths: Iterable[Path]) -> Found:
    """Read the files as far as to say what their columns are. CannotRead for a path that can't be opened."""
    tables, problems = [], []
    for file in sources.gather(paths):
        try:
            tables += sources.tables(file)
        except CannotRead as error:
            problems.append(_of_file(file.name, error.sentence))
    return of_tables(desk, tables, problems)


def of_tables(desk: Desk, tables: Iterable[Table], problems: Iterable[Problem] = ()) -> Found:
    """The tables as sheets of actions, each with the mapping remembered for its headings, or guessed."""
    told = list(problems)
    themes = register_links.themes(desk).values()
    held = settings.get(desk.case_file, _MAPPINGS, {})
    sheets, mappings = [], {}
    for table in tables:
        sheet = action_sheets.sheet_of(table, themes)
        if sheet is None:
            told.append(_of_file(table.label, _NO_HEADINGS))
            continue
        sheets.append(sheet)
        remembered = held.get(sheet.fingerprint)
        mappings[sheet.fingerprint] = (
            {int(place): key for place, key in remembered.items()} if remembered else sheet.guessed
        )
    return Found(
        sheets=tuple(sheets),
        problems=tuple(told),
        mappings=mappings,
        remembered=frozenset(set(mappings) & set(held)),
    )


def preview(
    desk: Desk,
    found: Found,
    mappings: Mapping[str, Mapping[int, str]] | None = None,
    *,
    mended: Mended | None = None,
    clears: bool = False,
    coming: Iterable[Child] = (),
) -> Preview:
    """What these sheets would do to the register. Nothing is written.

    `coming` are children who are not in the case file yet and will be before the actions are written.

    A sheet whose mapping names no action takes no part, and is told.
    `clears`: an empty cell empties ours; without it, it says nothing.
    """
    wanted = found.mappings if mappings is None else mappings
    register = actions.page(desk)
    children = dict(register.children) | {
        -number: replace(child, id=-number) for number, child in enumerate(coming, 1)
    }
    planner = Planner(
        register.rows.values(),
        children,
        replace(register.known, stamps=False, children=children_by_word(children.values())),
        mended=mended,
        clears=clears,
    )
    lines: list[LinePlan] = []
    problems = list(found.problems)
    for sheet in found.sheets:
        columns = {place: key for place, key in wanted.get(sheet.fingerprint, {}).items() if key}
        if lacking := _lacking(sheet, columns):
            problems.append(_of_file(sheet.label, lacking))
            continue
        keys = frozenset(columns.values())
        lines += [planner.plan(line, keys) for line in action_sheets.lines_of(sheet, columns)]
    problems += [problem for line in lines for problem in line.problems]
    return Preview(
        found=found,
        lines=tuple(lines),
        mappings=wanted,
        mended=mended or {},
        clears=clears,
        problems=tuple(problems),
        stamp=register.stamp,
    )


def commit(desk: Desk, shown: Preview, goes_on: Callable[[], bool] = lambda: True) -> Preview:
    """Write what the preview shows in one change, rejected rows left out; gives what was really written.

    A backup is made first. `goes_on` is asked before each row: once it says no, RuleBroken is raised and
    nothing is written.
    """
    current = shown
    if store.newest_change(desk.case_file) != shown.stamp:
        current = preview(desk, shown.found, shown.mappings, mended=shown.mended, clears=shown.clears)
    if not current.changes_nothing:
        case_files.back_up_first(desk)
        _write(desk, current, goes_on)
    _remember(desk, current)
    return current


def batches(desk: Desk) -> tuple[ActionBatch, ...]:
    """The imports of actions that stand, the newest first."""
    return provenance.action_batches(desk.case_file)


def changed_since(desk: Desk, batch_id: int) -> int:
    """How many rows of an import were changed, chased or taken up after it."""
    return sum(1 for table, _ in _later(desk, batch_id) if table == "remedial_action")


@command("Take an import of actions back", touches=Topic.ACTIONS)
def take_back(desk: Desk, change: Change, batch_id: int) -> TakenBack:
    """Put every row as it was before the import; one that was changed, chased or taken up since is kept.

    It is a step of undo of its own. RuleBroken where the import was taken back before.
    """
    line_id = _line(desk, batch_id)
    kept = _later(desk, batch_id)
    count = sum(1 for done in audit.row_changes(desk.case_file, line_id) if done.table == "remedial_action")
    kept_rows = sum(1 for table, _ in kept if table == "remedial_action")
    # The batch itself stays where rows of it do: they bear its number.
    audit.undo_but(change, line_id, kept | ({("import_batch", batch_id)} if kept else set()))
    for step in undo_steps.of_scope(desk.case_file, actions.SCOPE):
        if step.audit_id == line_id:
            undo_steps.drop(change, step)
    undoing.note(change, actions.SCOPE, f"Take back an import of {counted(count, 'action')}")
    return TakenBack(rows=count - kept_rows, kept=kept_rows)


@command("Import actions", touches=Topic.ACTIONS)
def _write(desk: Desk, change: Change, current: Preview, goes_on: Callable[[], bool]) -> None:
    files = dict.fromkeys(sheet.table.file for sheet in current.found.sheets)
    added, changed = current.count(Standing.NEW), current.count(Standing.CHANGED)
    batch_id = provenance.add_action_batch(
        change,
        at=desk.now().isoformat(),
        as_at=desk.today,
        files=", ".join(files),
        added=added,
        changed=changed,
    )
    new: list[RemedialAction] = []
    other: list[RemedialAction] = []
    for line in current.lines:
        if not goes_on():
            raise RuleBroken("The import was cancelled. Nothing was changed.")
        if line.action is None or line.standing is Standing.UNCHANGED:
            continue
        if line.standing is Standing.NEW:
            new.append(replace(line.action, import_id=batch_id))
        else:
            other.append(line.action)
        if len(new) + len(other) == _AT_ONCE:
            store.add_all(change, new)
            store.save_all(change, other)
            new, other = [], []
    store.add_all(change, new)
    store.save_all(change, other)
    undoing.note(change, actions.SCOPE, f"Import {counted(added + changed, 'action')}")


def _remember(desk: Desk, current: Preview) -> None:
    """Keep what the columns were said to be, for the next sheet with these headings."""
    held = settings.get(desk.case_file, _MAPPINGS, {})
    taken = {line.file for line in current.lines}
    new = {
        sheet.fingerprint: {str(place): key for place, key in current.mappings[sheet.fingerprint].items()}
        for sheet in current.found.sheets
        if sheet.label in taken
    }
    if not new or all(held.get(key) == mapping for key, mapping in new.items()):
        return
    kept = dict(
        list(({key: one for key, one in held.items() if key not in new} | new).items())[-_MAPPINGS_KEPT:]
    )
    with desk.case_file.change("Remember the columns of a sheet", at=desk.now()) as change:
        settings.put(change, _MAPPINGS, kept)


def _lacking(sheet: Sheet, columns: Mapping[int, str]) -> str:
    """Why a sheet can't take part with this mapping; "" where it can."""
    keys = set(columns.values())
    twice = [key for key, times in Counter(columns.values()).items() if times > 1 and key != "notes"]
    if twice:
        return "Two columns are said to be the same. Leave one of them as it is."
    if "action" not in keys:
        return f"No column is said to be the action (headings: row {sheet.heading_row}). Choose it."
    if not keys & {"child", "child_ref"}:
        return "No column is said to be the child. Choose the one with the reference or the name."
    return ""


def _line(desk: Desk, batch_id: int) -> int:
    standing = {batch.id for batch in provenance.action_batches(desk.case_file)}
    line_id = audit.line_that_added(desk.case_file, "import_batch", batch_id)
    if batch_id not in standing or line_id is None:
        raise RuleBroken("This import was taken back before. Nothing was changed.")
    return line_id


def _later(desk: Desk, batch_id: int) -> set[tuple[str, int]]:
    """The rows of an import that something happened to since, by table and id."""
    line_id = _line(desk, batch_id)
    found = audit.changed_since(desk.case_file, line_id)
    added = [
        done.row_id
        for done in audit.row_changes(desk.case_file, line_id)
        if done.table == "remedial_action" and done.operation == "insert"
    ]
    hung_on = {*store.chasers_of(desk.case_file, added), *store.joined(desk.case_file, added)}
    return found | {("remedial_action", action_id) for action_id in hung_on}


def _of_file(file: str, sentence: str) -> Problem:
    return Problem(severity=Severity.STOP, file=file, what_to_do=sentence)
