"""Papers and summaries, as files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from iro_desk.cli.options import (
    FILE,
    MONTH,
    ON,
    OUT,
    OUT_PATH,
    PASSPHRASE,
    desk_on,
)


@click.command("print")
@click.argument("what", nargs=-1, metavar="[FILE] [PAPER]")
@click.option(
    "--review", "review_id", type=click.IntRange(1, 2**63 - 1), help="The review's id (see: reviews)."
)
@click.option("--recipient", default="", help="Whose copy, as role:name, where each person has their own.")
@click.option("--fillable", is_flag=True, help="A blank form with fields to fill in on a screen.")
@click.option("--list", "is_list", is_flag=True, help="Name every paper and blank form. Needs no FILE.")
@click.option("-o", "--out", type=OUT_PATH, help="The file to write.")
@PASSPHRASE
def print_(
    what: tuple[str, ...],
    review_id: int | None,
    recipient: str,
    fillable: bool,
    is_list: bool,
    out: Path | None,
    passphrase_file: Path | None,
) -> None:
    """Write a paper as PDF: the issued bytes, or a DRAFT. Never issues.

    FILE PAPER --review ID writes a paper of a review. A blank form is written without FILE, or with
    FILE under the letterhead, and with --review with the child's reference. --list names them all.
    """
    if is_list:
        _name_all()
        return
    if not 1 <= len(what) <= 2:
        raise click.UsageError("Give FILE and PAPER, or one blank form alone. --list names them.")
    if out is None:
        raise click.UsageError("Give the file to write with -o.")
    file, paper = (Path(what[0]) if len(what) > 1 else None), what[-1]
    if recipient:
        _must_be_personal(paper)
    if paper in _forms():
        _print_form(file, paper, review_id, out, passphrase_file, is_fillable=fillable)
        return
    _must_be_paper(paper)
    if file is None or review_id is None:
        raise click.UsageError(f"{paper} is a paper of a review: give FILE and --review ID.")
    _print_paper(file, paper, review_id, recipient, out, passphrase_file)


def _print_paper(
    file: Path, paper: str, review_id: int, recipient: str, out: Path, passphrase_file: Path | None
) -> None:
    from iro_desk.services import files, papers

    with desk_on(file, passphrase_file) as desk:
        found = papers.paper(desk, paper, review_id, papers.whose(desk, paper, review_id, recipient))
        files.write(out, found.pdf)
        click.echo(f"Wrote {out}" + ("" if found.issued_on else " (DRAFT)"))


def _print_form(
    file: Path | None,
    form: str,
    review_id: int | None,
    out: Path,
    passphrase_file: Path | None,
    *,
    is_fillable: bool,
) -> None:
    from iro_desk.services import blank_forms, files

    if file is None:
        if review_id is not None:
            raise click.UsageError("--review needs FILE: it says whose review it is.")
        files.write(out, blank_forms.plain(form, fillable=is_fillable, on=date.today()))  # noqa: DTZ011
    else:
        with desk_on(file, passphrase_file) as desk:
            files.write(out, blank_forms.blank(desk, form, review_id, fillable=is_fillable))
    click.echo(f"Wrote {out}")


def _name_all() -> None:
    """Every paper of a review, then every blank form, each with its title."""
    from iro_desk.services.paper_makers import MAKERS

    titles = {kind: makes.kind.title for kind, makes in MAKERS.items()}
    forms = _forms()
    width = max(len(name) for name in (*titles, *forms))
    click.echo("Papers of a review (FILE PAPER --review ID):")
    for kind, title in titles.items():
        whose = "  (one for each person: --recipient)" if MAKERS[kind].kind.is_personal else ""
        click.echo(f"  {kind.ljust(width)}  {title}{whose}")
    click.echo("Blank forms (FILE only for the letterhead; --fillable to fill in on a screen):")
    for form, title in forms.items():
        click.echo(f"  {form.ljust(width)}  {title}")


def _forms() -> dict[str, str]:
    from iro_desk.services import blank_forms

    return {form.key: form.name for form in blank_forms.forms()}


def _must_be_paper(paper: str) -> None:
    from iro_desk.services.paper_makers import MAKERS

    if paper not in MAKERS:
        raise click.BadParameter(f"There is no paper “{paper}”. print --list names them.", param_hint="PAPER")


def _must_be_personal(paper: str) -> None:
    from iro_desk.services.paper_makers import MAKERS

    if paper in _forms() or (paper in MAKERS and not MAKERS[paper].kind.is_personal):
        raise click.BadParameter(
            f"{paper} is one paper for all: leave --recipient out. print --list shows which have a copy "
            "for each person.",
            param_hint="--recipient",
        )


_TITLES = {
    "supervision": "supervision summary",
    "due-list": "list of statutory due dates",
    "monitoring-list": "list of remedial actions to monitor",
    "paste-pack": "text for the council's system",
}
_SHOWN = {
    "supervision": ("share-reference", "initials", "names"),
    "due-list": ("child-reference", "initials", "names"),
    "monitoring-list": ("child-reference", "initials", "names"),
    "paste-pack": ("names",),
}
"""How children may appear in each export, the way it is without a word first."""


@click.command()
@FILE
@click.argument("what", type=click.Choice(list(_SHOWN)))
@ON
@click.option(
    "--month", type=MONTH, help="The month of the due-list, as 2026-12; without it the next to send."
)
@click.option(
    "--show",
    type=click.Choice(["share-reference", "child-reference", "initials", "names"]),
    help="How children appear; initials or names are noted in the audit.",
)
@click.option(
    "--review", "review_id", type=click.IntRange(1, 2**63 - 1), help="The review of the paste-pack (its id)."
)
@OUT
@PASSPHRASE
def export(
    file: Path,
    what: str,
    on: date | None,
    month: date | None,
    show: str | None,
    review_id: int | None,
    out: Path,
    passphrase_file: Path | None,
) -> None:
    """Write a summary as PDF or XLSX, by the ending of OUT, or a text. The file is not encrypted.

    supervision: the caseload summary, by random reference. due-list: the reviews that fall due
    in a month and those overdue, by the council's reference, for the team managers. monitoring-list: the
    remedial actions still to be done, by team and owner, for those who supervise. paste-pack: all
    that a review (--review ID) has to say, in the order of the council's form, as text (.txt).
    """
    from iro_desk.services import due_list, files, monitoring_list, paste_pack, supervision

    ending = out.suffix.lower()
    endings = {".txt"} if what == "paste-pack" else {".pdf", ".xlsx"}
    if ending not in endings:
        words = "does not end in .txt" if what == "paste-pack" else "ends neither in .pdf nor in .xlsx"
        raise click.BadParameter(f"{out.name} {words}.", param_hint="--out")
    if (what == "paste-pack") != (review_id is not None):
        raise click.BadParameter(
            "The paste-pack, and only it, is of one review: give its id.", param_hint="--review"
        )
    shown = show or _SHOWN[what][0]
    if shown not in _SHOWN[what]:
        raise click.BadParameter(f"{what} takes {', '.join(_SHOWN[what])}.", param_hint="--show")
    if month is not None and what != "due-list":
        raise click.BadParameter("Only the due-list is of a month.", param_hint="--month")
    with desk_on(file, passphrase_file, on) as desk:
        if review_id is not None:
            content = paste_pack.export(desk, review_id)
        elif what == "due-list":
            content = due_list.export(desk, ending, month, due_list.Shown(shown))
        elif what == "monitoring-list":
            content = monitoring_list.export(desk, ending, due_list.Shown(shown))
        else:
            content = supervision.export(desk, ending, supervision.Shown(shown))
        files.write(out, content)
        click.echo(f"Wrote {out}: the {_TITLES[what]}. The file is not encrypted.")
