"""The caseload: taking it in, and what is due on it."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import (
    DAY,
    FILE,
    JSON,
    ON,
    OUT_PATH,
    PASSPHRASE,
    desk_on,
    write,
    write_json,
)


@click.command("import")
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
    """Read a caseload from the council's files: SSDA903 (CSV or XML), Annex A List 8, a local list.

    A sheet of remedial actions (XLSX, XLS, ODS, CSV, TSV) is known by its headings and goes into
    the register.
    """
    from iro_desk.services import file_imports, imports

    with desk_on(file, passphrase_file) as desk:
        wanted = imports.choice(iro=iro, only=only)
        every = [*sources, *([local] if local else [])]
        preview = file_imports.preview(desk, every, choice=wanted, on=on or desk.today, leave_out=leave_out)
        if not preview.stopped and not dry_run:
            file_imports.commit(desk, preview)
        if as_json:
            write_json(file_imports.as_json(preview, dry_run=dry_run))
        else:
            click.echo("\n".join(file_imports.in_words(preview, dry_run=dry_run)))
        if preview.caseload and preview.stopped:
            click.echo(imports.stopped_sentence(preview.caseload), err=True)
            sys.exit(1)


@click.command()
@FILE
@ON
@click.option("--within", type=click.IntRange(min=0), help="Only what is due within so many days, or late.")
@click.option("--csv", type=OUT_PATH, help="Write the list to this CSV file.")
@click.option("--xlsx", type=OUT_PATH, help="Write the list to this Excel workbook.")
@click.option(
    "--ics", type=OUT_PATH, help="Write what has a date to this iCalendar file, by random reference."
)
@PASSPHRASE
@JSON
def due(
    file: Path,
    on: date | None,
    within: int | None,
    passphrase_file: Path | None,
    as_json: bool,
    **outs: Path | None,
) -> None:
    """What is due, the most urgent first.

    The files that --csv, --xlsx and --ics write hold no names, and they are not encrypted.
    """
    from iro_desk.services import due_files, files, listings, today

    with desk_on(file, passphrase_file, on) as desk:
        duties = today.due_list(desk, within=within)
        wanted = {kind: out for kind, out in outs.items() if out is not None}
        for kind, out in wanted.items():
            files.write(out, due_files.export(desk, duties, kind))
            click.echo(f"Wrote {out}: the due list. The file is not encrypted.", err=as_json)
        if as_json or not wanted:
            write(listings.duties(duties), listings.DUTY_COLUMNS, as_json=as_json)


@click.command()
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

    with desk_on(file, passphrase_file, on) as desk:
        rows = caseload.caseload(desk, everyone=everyone)
        write(listings.children(rows, desk.today), listings.CHILD_COLUMNS, as_json=as_json)


@click.command()
@FILE
@click.option("--child", metavar="REF", help="Only this child's.")
@click.option("--changes", is_flag=True, help="What was changed instead: old, new, who, when and why.")
@PASSPHRASE
@JSON
def reviews(
    file: Path, child: str | None, changes: bool, passphrase_file: Path | None, as_json: bool
) -> None:
    """The reviews, with whether they were in time; or what was changed on children and reviews."""
    from iro_desk.services import history, listings

    with desk_on(file, passphrase_file) as desk:
        if changes:
            write(history.rows(desk, child), history.COLUMNS, as_json=as_json)
        else:
            write(listings.reviews(desk, child), listings.REVIEW_COLUMNS, as_json=as_json)
