"""Annex A List 8 and the council's own list (data-formats.md sections 0 and 4)."""

from __future__ import annotations

from collections.abc import Iterator

from iro_desk.exchange import cells, codes
from iro_desk.exchange.reading import Row, TableReader
from iro_desk.exchange.records import List8Record, LocalRecord


def list_8(reader: TableReader) -> Iterator[List8Record]:
    """Children in care, one row each. The worker is the social worker, not the IRO."""
    for row in reader.rows("child_id"):
        yield List8Record(
            ref=row.ref,
            born_on=row.born_on("date_of_birth"),
            source=row.source,
            sex=row.sex("gender"),
            ethnicity=row.list_8_code("ethnicity"),
            is_uasc=cells.is_yes(row.raw("uasc_12m")),
            disability=codes.disability(row.raw("disability")),
            started_on=row.day("started_looked_after", is_key=True),
            category_of_need=row.list_8_code("category_of_need"),
            legal_status_on=row.day("legal_status_start"),
            legal_status=row.list_8_code("legal_status"),
            latest_review_on=row.day("latest_review", is_key=True),
            last_social_work_visit_on=row.day("last_sw_visit"),
            permanence_plan=row.permanence_plan("permanence_plan"),
            last_iro_contact_on=row.day("last_iro_contact"),
            last_health_assessment_on=row.day("last_health_assessment"),
            last_dental_check_on=row.day("last_dental_check"),
            ceased_on=row.day("ceased", is_key=True),
            cease_code=row.list_8_code("ceased_reason"),
            placement_on=row.day("placement_start"),
            placement_type=row.list_8_code("placement_type"),
            placement_provider=row.list_8_code("placement_provider"),
            placement_postcode=cells.postcode(row.raw("placement_postcode")),
            urn=cells.code(row.raw("placement_urn")) or None,
            team=row.text("team"),
            social_worker=row.text("worker"),
        )


def local_list(reader: TableReader) -> Iterator[LocalRecord]:
    """Names, IROs, social workers and teams by the child's id."""
    for row in reader.rows("child_id"):
        yield LocalRecord(
            ref=row.ref,
            born_on=row.born_on("born_on"),
            source=row.source,
            name=_name(row),
            iro=row.text("iro"),
            social_worker=row.text("social_worker"),
            team=row.text("team"),
        )


def _name(row: Row) -> str:
    """The name in one column or in two."""
    parts = (row.text("first_name"), row.text("last_name"))
    return row.text("name") or " ".join(part for part in parts if part)
