"""The same work without a window: `iro-desk COMMAND FILE ...`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from iro_desk import __version__
from iro_desk.domain.errors import IroDeskError

if TYPE_CHECKING:
    from iro_desk.services.desk import Desk

F = TypeVar("F", bound=Callable[..., Any])


class Day(click.ParamType[date]):
    """A date as 2026-11-22 or, day first, 22/11/2026."""

    name = "date"

    def convert(self, value: object, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The date; wrong use where the text is none."""
        for pattern in ("%Y-%m-%d", "%d/%m/%Y"):
            try:
                return datetime.strptime(str(value), pattern).date()  # noqa: DTZ007
            except ValueError:
                continue
        self.fail(f"'{value}' is not a date. Write it as 2026-11-22 or 22/11/2026.", param, ctx)


DAY = Day()
FILE = click.argument("file", type=click.Path(path_type=Path))
ON = click.option("--on", type=DAY, help="The day to judge by; today without it.")
JSON = click.option("--json", "as_json", is_flag=True, help="Write JSON.")
PASSPHRASE = click.option(
    "--passphrase-file",
    type=click.Path(path_type=Path, allow_dash=True),
    help="Read the passphrase from this file (- for standard input).",
)
OUT = click.option("-o", "--out", required=True, type=click.Path(path_type=Path), help="The file to write.")


class Sentences(click.Group):
    """A group whose commands end with a sentence and status 1 where something is refused."""

    def invoke(self, ctx: click.Context) -> object:
        """Run the command; a refusal is a sentence on stderr."""
        try:
            return super().invoke(ctx)
        except IroDeskError as error:
            click.echo(error.sentence, err=True)
            ctx.exit(1)


@click.group(cls=Sentences, invoke_without_command=True)
@click.version_option(__version__, prog_name="iro-desk")
@click.pass_context
def main(ctx: click.Context) -> None:
    """The desk of one Independent Reviewing Officer. Without a command: open the window."""
    if ctx.invoked_subcommand is None:
        from iro_desk import app

        ctx.exit(app.run(None, None))


@main.command("open")
@FILE
def open_window(file: Path) -> None:
    """Open the window on a case file."""
    from iro_desk import app

    sys.exit(app.run(file, None))


@main.command()
@FILE
@click.option("--iro", required=True, help="Your name.")
@click.option("--authority", required=True, help="Your council.")
@PASSPHRASE
@JSON
def new(file: Path, iro: str, authority: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Make a case file and print its recovery key, once."""
    from iro_desk.domain.people import Profile
    from iro_desk.services import case_files

    passphrase = _passphrase(passphrase_file, confirm=True)
    desk, recovery_key = case_files.new(file, passphrase, Profile(iro_name=iro, authority=authority))
    desk.case_file.close()
    if as_json:
        _write_json({"file": str(file), "recovery_key": recovery_key})
        return
    click.echo(f"Made {file}")
    click.echo(f"Recovery key: {recovery_key}")
    click.echo("Write it down and keep it apart from this computer. It is not shown again.")


@main.command("import")
@FILE
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option(
    "--local", type=click.Path(path_type=Path), help="A list of id, name, IRO, social worker, team."
)
@click.option("--iro", help="Take the children the local list gives to this IRO.")
@click.option("--only", type=click.Path(path_type=Path), help="Take the ids listed in this file, one a line.")
@click.option("--on", type=DAY, help="The day the files describe; today without it.")
@click.option("--leave-out", is_flag=True, help="Leave out the children whose rows stop the import.")
@click.option("--dry-run", is_flag=True, help="Say what would change, and change nothing.")
@PASSPHRASE
@JSON
def import_(
    file: Path,
    sources: tuple[Path, ...],
    local: Path | None,
    iro: str | None,
    only: Path | None,
    on: date | None,
    leave_out: bool,
    dry_run: bool,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """Read a caseload from the council's files: SSDA903 CSV, Annex A List 8, a local list."""
    from iro_desk.services import imports

    with _desk(file, passphrase_file) as desk:
        wanted = imports.choice(iro=iro, only=only)
        every = [*sources, *([local] if local else [])]
        preview = imports.preview(desk, every, choice=wanted, on=on or desk.today, leave_out=leave_out)
        if not preview.stopped and not dry_run:
            imports.commit(desk, preview)
        if as_json:
            _write_json(imports.as_json(preview, dry_run=dry_run))
        else:
            click.echo("\n".join(imports.in_words(preview, dry_run=dry_run)))
        if preview.stopped:
            click.echo(imports.stopped_sentence(preview), err=True)
            sys.exit(1)


@main.command()
@FILE
@ON
@click.option("--within", type=click.IntRange(min=0), help="Only what is due within so many days, or late.")
@PASSPHRASE
@JSON
def due(file: Path, on: date | None, within: int | None, passphrase_file: Path | None, as_json: bool) -> None:
    """What is due, the most urgent first."""
    from iro_desk.services import listings, today

    with _desk(file, passphrase_file, on) as desk:
        duties = today.due_list(desk, within=within)
        _write(listings.duties(duties), listings.DUTY_COLUMNS, as_json=as_json)


@main.command()
@click.argument("rule")
@click.argument("event_date", type=DAY)
@click.option("--with", "inputs", multiple=True, metavar="NAME=VALUE", help="A further input of the rule.")
@JSON
def clock(rule: str, event_date: date, inputs: tuple[str, ...], as_json: bool) -> None:
    """When a statutory duty falls due: a rule and the day of its event."""
    from iro_desk.domain import clock as statutory_clock
    from iro_desk.domain.rules import RULES
    from iro_desk.services import holidays, listings

    rule_id = rule.upper()
    if rule_id not in RULES:
        raise click.BadParameter(f"There is no rule {rule}. The rules: {', '.join(sorted(RULES))}.")
    for given in inputs:
        raise click.BadParameter(f"{rule_id} takes no input but its event date; leave out --with {given}.")
    found = listings.due_date(statutory_clock.due(rule_id, event_date, holidays.load()))
    if as_json:
        _write_json(found)
    else:
        click.echo(f"{found['due_on']}  {found['why']} ({found['source']})")
        if found["practical_by"] != found["due_on"]:
            click.echo(f"The last working day before it is {found['practical_by']}.")


@main.command()
@FILE
@ON
@click.option("--all", "everyone", is_flag=True, help="With those no longer looked after.")
@PASSPHRASE
@JSON
def children(
    file: Path, on: date | None, everyone: bool, passphrase_file: Path | None, as_json: bool
) -> None:
    """The children looked after that day."""
    from iro_desk.services import children as caseload
    from iro_desk.services import listings

    with _desk(file, passphrase_file, on) as desk:
        rows = caseload.caseload(desk, everyone=everyone)
        _write(listings.children(rows, desk.today), listings.CHILD_COLUMNS, as_json=as_json)


@main.command()
@FILE
@click.option("--child", metavar="REF", help="Only this child's.")
@PASSPHRASE
@JSON
def reviews(file: Path, child: str | None, passphrase_file: Path | None, as_json: bool) -> None:
    """The reviews, with whether they were in time."""
    from iro_desk.services import listings

    with _desk(file, passphrase_file) as desk:
        _write(listings.reviews(desk, child), listings.REVIEW_COLUMNS, as_json=as_json)


@main.command("print")
@FILE
@click.argument("paper", type=click.Choice(["monitoring-form", "decision-letter"]))
@click.option("--review", "review_id", required=True, type=int, help="The review's id (see: reviews).")
@OUT
@PASSPHRASE
def print_(file: Path, paper: str, review_id: int, out: Path, passphrase_file: Path | None) -> None:
    """Write a paper as PDF: the issued bytes, or a DRAFT. Never issues."""
    from iro_desk.services import files, papers

    with _desk(file, passphrase_file) as desk:
        found = papers.paper(desk, paper, review_id)
        files.write(out, found.pdf)
        click.echo(f"Wrote {out}" + ("" if found.issued_on else " (DRAFT)"))


@main.command()
@FILE
@click.argument("what", type=click.Choice(["supervision"]))
@ON
@click.option(
    "--show",
    type=click.Choice(["share-reference", "initials", "names"]),
    default="share-reference",
    help="How children appear; anything but the share reference is noted in the audit.",
)
@OUT
@PASSPHRASE
def export(
    file: Path, what: str, on: date | None, show: str, out: Path, passphrase_file: Path | None
) -> None:
    """Write the caseload summary for supervision as PDF or XLSX, by the ending of OUT."""
    from iro_desk.services import files, supervision

    ending = out.suffix.lower()
    if ending not in {".pdf", ".xlsx"}:
        raise click.BadParameter(f"{out.name} ends neither in .pdf nor in .xlsx.", param_hint="--out")
    with _desk(file, passphrase_file, on) as desk:
        files.write(out, supervision.export(desk, ending, supervision.Shown(show)))
        click.echo(f"Wrote {out}: the {what} summary. The file is not encrypted.")


@main.command()
@FILE
@PASSPHRASE
def check(file: Path, passphrase_file: Path | None) -> None:
    """Check the whole case file for damage."""
    from iro_desk.services import case_files

    with _desk(file, passphrase_file) as desk:
        problems = case_files.problems(desk)
    if problems:
        click.echo("\n".join(problems), err=True)
        sys.exit(1)
    click.echo("The case file is sound.")


@main.command()
@FILE
@click.argument("dest", required=False, type=click.Path(path_type=Path))
@PASSPHRASE
def backup(file: Path, dest: Path | None, passphrase_file: Path | None) -> None:
    """Make a backup, reopen it and check it before it counts."""
    from iro_desk.services import case_files

    with _desk(file, passphrase_file) as desk:
        proof = case_files.back_up(desk, dest)
    click.echo(f"Backed up and checked: {proof.path}")


@main.command()
@click.option("--folder", type=click.Path(path_type=Path), help="Where the invented case file is made.")
@ON
@click.option("--no-window", is_flag=True, help="Make the case file only.")
@JSON
def demo(folder: Path | None, on: date | None, no_window: bool, as_json: bool) -> None:
    """Make an invented caseload of 65 children and open it."""
    from iro_desk.services import demo_file as invented

    made = invented.make(folder, on)
    told = {"file": str(made.file), "passphrase": made.passphrase}
    if as_json:
        _write_json(told)
    else:
        click.echo(f"Invented case file: {made.file}\nPassphrase: {made.passphrase}", nl=True)
    if no_window:
        return
    from iro_desk import app

    if app.has_display():
        sys.exit(app.run_demo(made.file, made.passphrase, on))
    click.echo(
        "There is no display here, so the window can't open. Its working day is written instead ...", err=True
    )
    day = made.file.parent / f"working-day-{made.day.isoformat()}"
    with _opened(made.file, made.passphrase, made.day) as desk:
        written = invented.write_working_day(desk, day)
    written += app.take_pictures(made.file, made.passphrase, made.day, day)
    for name in written:
        click.echo(f"  {name.name}", err=True)
    click.echo(f"The due list, the papers and pictures of the pages are in {day}", err=True)


@contextmanager
def _desk(file: Path, passphrase_file: Path | None, on: date | None = None) -> Iterator[Desk]:
    from iro_desk.services import case_files

    case_files.must_exist(file)
    with _opened(file, _passphrase(passphrase_file), on) as desk:
        yield desk


@contextmanager
def _opened(file: Path, passphrase: str, on: date | None) -> Iterator[Desk]:
    from iro_desk.services import case_files

    desk = case_files.open_desk(file, passphrase=passphrase, on=on)
    try:
        yield desk
    finally:
        desk.case_file.close()


def _passphrase(source: Path | None, *, confirm: bool = False) -> str:
    if source is None:
        asked: str = click.prompt("Passphrase", hide_input=True, confirmation_prompt=confirm, err=True)
        return asked
    try:
        held = sys.stdin.read() if str(source) == "-" else source.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise IroDeskError(f"The passphrase file {source} can't be read. Check its path.") from error
    return held.removesuffix("\n").removesuffix("\r")


def _write(rows: list[dict[str, Any]], columns: tuple[tuple[str, str], ...], *, as_json: bool) -> None:
    if as_json:
        _write_json(rows)
        return
    shown = [[heading for _, heading in columns], *([_text(row[key]) for key, _ in columns] for row in rows)]
    widths = [max(len(row[place]) for row in shown) for place in range(len(columns))]
    for row in shown:
        click.echo("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _text(cell: object) -> str:
    return "" if cell is None else str(cell)


def _write_json(value: object) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


if __name__ == "__main__":
    main()
