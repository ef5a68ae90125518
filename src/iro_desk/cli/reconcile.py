"""The authority's record of reviews against the IRO's own."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import DAY, FILE, JSON, PASSPHRASE, desk_on, write


@click.command()
@FILE
@click.argument("sources", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--on", type=DAY, help="The day the files describe; today without it.")
@click.option("--from", "from_on", type=DAY, help="Compare reviews held from this day on.")
@click.option("--to", "to_on", type=DAY, help="Compare reviews held up to this day.")
@click.option("-o", "--out", type=click.Path(path_type=Path), help="Write the list, as .pdf or .xlsx.")
@PASSPHRASE
@JSON
def reconcile(
    file: Path,
    sources: tuple[Path, ...],
    on: date | None,
    from_on: date | None,
    to_on: date | None,
    out: Path | None,
    passphrase_file: Path | None,
    as_json: bool,
) -> None:
    """List where the authority's reviews (SSDA903 as CSV or XML, Annex A List 8) differ from yours.

    Nothing is changed. Without --from and --to the collection years in the files are compared.
    """
    from iro_desk.services import files
    from iro_desk.services import reconcile as reconciling

    ending = out.suffix.lower() if out else ""
    if out and ending not in {".pdf", ".xlsx"}:
        raise click.BadParameter(f"{out.name} ends neither in .pdf nor in .xlsx.", param_hint="--out")
    with desk_on(file, passphrase_file, on) as desk:
        found = reconciling.compare(desk, sources, from_on=from_on, to_on=to_on)
        if out:
            files.write(out, reconciling.export(desk, found, ending))
    for line in reconciling.problems_in_words(found):
        click.echo(line, err=True)
    if as_json or found.differences:
        write(reconciling.rows(found), reconciling.COLUMNS, as_json=as_json)
    if not as_json:
        click.echo("\n".join(reconciling.in_words(found)))
    if out:
        click.echo(f"Wrote {out}: the differences. The file is not encrypted.", err=as_json)
