"""Making, opening, checking and backing up a case file."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import (
    FILE,
    JSON,
    ON,
    PASSPHRASE,
    desk_on,
    opened,
    passphrase_from,
    write_json,
)


@click.command("open")
@FILE
def open_window(file: Path) -> None:
    """Open the window on a case file."""
    from iro_desk import app

    sys.exit(app.run(file, None))


@click.command()
@FILE
@click.option("--iro", required=True, help="Your name.")
@click.option("--authority", required=True, help="Your council.")
@PASSPHRASE
@JSON
def new(file: Path, iro: str, authority: str, passphrase_file: Path | None, as_json: bool) -> None:
    """Make a case file and print its recovery key, once."""
    from iro_desk.domain.people import Profile
    from iro_desk.services import case_files

    passphrase = passphrase_from(passphrase_file, confirm=True)
    desk, recovery_key = case_files.new(file, passphrase, Profile(iro_name=iro, authority=authority))
    desk.case_file.close()
    if as_json:
        write_json({"file": str(file), "recovery_key": recovery_key})
        return
    click.echo(f"Made {file}")
    click.echo(f"Recovery key: {recovery_key}")
    click.echo("Write it down and keep it apart from this computer. It is not shown again.")


@click.command()
@FILE
@PASSPHRASE
def check(file: Path, passphrase_file: Path | None) -> None:
    """Check the whole case file for damage."""
    from iro_desk.services import case_files

    with desk_on(file, passphrase_file) as desk:
        problems = case_files.problems(desk)
    if problems:
        click.echo("\n".join(problems), err=True)
        sys.exit(1)
    click.echo("The case file is sound.")


@click.command()
@FILE
@click.argument("dest", required=False, type=click.Path(path_type=Path))
@PASSPHRASE
def backup(file: Path, dest: Path | None, passphrase_file: Path | None) -> None:
    """Make a backup, reopen it and check it before it counts."""
    from iro_desk.services import case_files

    with desk_on(file, passphrase_file) as desk:
        proof = case_files.back_up(desk, dest)
    click.echo(f"Backed up and checked: {proof.path}")


@click.command()
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
        write_json(told)
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
    with opened(made.file, made.passphrase, made.day) as desk:
        written = invented.write_working_day(desk, day)
    written += app.take_pictures(made.file, made.passphrase, made.day, day)
    for name in written:
        click.echo(f"  {name.name}", err=True)
    click.echo(f"The due list, the papers and pictures of the pages are in {day}", err=True)
