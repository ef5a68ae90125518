"""The weeks ahead."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import FILE, JSON, ON, PASSPHRASE, desk_on, named_value, write
from iro_desk.domain.load import LONGEST, MOST_CHILDREN


@click.command()
@FILE
@ON
@click.option(
    "--weeks", type=click.IntRange(1, LONGEST), default=12, show_default=True, help="How many weeks."
)
@click.option(
    "--hours", multiple=True, metavar="KIND=HOURS", help="How long a kind of work takes, as review=2.5."
)
@click.option("--keep", is_flag=True, help="Keep those hours for the next time.")
@click.option(
    "--more",
    type=click.IntRange(0, MOST_CHILDREN),
    default=0,
    help="Reckon with so many more children, who come one after another.",
)
@click.option("--suggest", is_flag=True, help="Days for the reviews that have none yet, instead of hours.")
@PASSPHRASE
@JSON
def plan(
    file: Path,
    on: date | None,
    weeks: int,
    hours: tuple[str, ...],
    keep: bool,
    more: int,
    suggest: bool,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """How many hours the coming weeks need and have, and how many reviews stand in them.

    A review is counted on the day planned for it, else on the last working day up to its last
    lawful date; what is late is counted in the first week. The kinds of work and their hours:
    review 2.5, visit 1.5 with travel, decisions 0.75, monitoring 0.5, record 3, child_letter
    0.5, distribution 0.25, unless --hours and --keep have set others. The hours there are those of
    your working pattern, less bank holidays, closed days, leave and the diary.

    With --suggest (26 weeks at most): a day for each review that has none, within the last lawful date,
    and who is left out and why. Nothing is planned by it.
    """
    from iro_desk.services import load, suggested_days

    if suggest and more:
        raise click.UsageError("--more goes with the hours, not with --suggest. Give one of the two.")
    given = dict(named_value("--hours", one) for one in hours)
    with desk_on(file, passphrase_file, on) as desk:
        wanted = load.with_hours(load.durations(desk), given)
        if keep:
            load.save_durations(desk, wanted)
        if suggest:
            found = suggested_days.proposal(desk, weeks)
            write(suggested_days.rows(found), suggested_days.COLUMNS, as_json=as_json)
        else:
            rows = load.rows(load.weeks(desk, weeks, wanted, more))
            write(rows, load.columns(more), as_json=as_json)
