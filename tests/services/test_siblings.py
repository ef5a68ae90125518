"""Sibling groups are made by the IRO alone, with hints of who may belong together (row K6)."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.domain.errors import NotFound, RuleBroken
from iro_desk.services import children, siblings
from iro_desk.services.desk import Desk
from iro_desk.store import audit
from tests import build


@pytest.fixture
def family(desk: Desk) -> tuple[int, int, int]:
    """Three children of one surname; two of them came into care on one day."""
    return (
        build.a_child(desk, "004031", "Ember Example", born_on=date(2016, 2, 9)),
        build.a_child(desk, "004032", "Ada Example", born_on=date(2014, 2, 9)),
        build.a_child(desk, "004033", "Finn Example", born_on=date(2018, 2, 9), since=date(2024, 1, 8)),
    )


def names(desk: Desk) -> list[tuple[str, list[str]]]:
    return [(group.name, [child.name for child in held]) for group, held in siblings.groups(desk)]


def home(desk: Desk, *child_ids: int, postcode: str) -> None:
    with desk.case_file.change("Test data", at=desk.now()) as change:
        for child_id in child_ids:
            change.update("episode", child_id, {"home_postcode": postcode})


def test_a_group_is_made_renamed_changed_and_removed(desk: Desk, family: tuple[int, int, int]) -> None:
    ember, ada, finn = family
    group_id = siblings.make(desk, " Example ", (ember, ada))
    assert names(desk) == [("Example", ["Ada Example", "Ember Example"])]
    siblings.rename(desk, group_id, "Example family")
    siblings.set_children(desk, group_id, (ada, finn))
    assert names(desk) == [("Example family", ["Ada Example", "Finn Example"])]
    gone = siblings.remove(desk, group_id)
    assert (gone.name, gone.child_ids) == ("Example family", (ada, finn))
    assert names(desk) == []
    assert all(children.history(desk, each).child.sibling_group_id is None for each in family)
    siblings.make(desk, gone.name, gone.child_ids)
    assert names(desk) == [("Example family", ["Ada Example", "Finn Example"])]
    assert audit.lines(desk.case_file)[0].what == "Make a sibling group"


def test_what_is_no_group_is_refused(desk: Desk, family: tuple[int, int, int]) -> None:
    ember, ada, finn = family
    group_id = siblings.make(desk, "Example", (ember, ada))
    for name, members, field in (
        ("Other", (finn,), "child_ids"),
        ("Other", (finn, finn), "child_ids"),
        ("Other", (ember, finn), "child_ids"),
        ("  ", (ada, finn), "name"),
        ("EXAMPLE", (ada, finn), "name"),
    ):
        with pytest.raises(RuleBroken) as refused:
            siblings.make(desk, name, members)
        assert refused.value.field == field
    siblings.rename(desk, group_id, "example")
    for missing in (
        lambda: siblings.rename(desk, 99, "None"),
        lambda: siblings.remove(desk, 99),
        lambda: siblings.set_children(desk, 99, (ember, ada)),
    ):
        with pytest.raises(NotFound):
            missing()
    assert names(desk) == [("example", ["Ada Example", "Ember Example"])]


def test_a_hint_needs_more_than_a_surname(desk: Desk, family: tuple[int, int, int]) -> None:
    build.a_child(desk, "004040", "Ember Sample")
    (hint,) = siblings.suggestions(desk)
    assert [child.name for child in hint.children] == ["Ada Example", "Ember Example"]
    assert hint.why == "All have one surname. All came into care on one day."
    home(desk, *family, postcode="QX4 4BN")
    (hint,) = siblings.suggestions(desk)
    assert hint.why == "All have one surname. All came from one home postcode."
    home(desk, family[2], postcode="QX9 9ZZ")
    assert len(siblings.suggestions(desk)[0].children) == 2
    home(desk, family[1], family[2], postcode="qx99zz")
    (hint,) = siblings.suggestions(desk)
    assert len(hint.children) == 3
    assert hint.why.endswith("Some share a home postcode, some the day they came into care.")


def test_nothing_is_merged_by_a_hint(desk: Desk, family: tuple[int, int, int]) -> None:
    siblings.suggestions(desk)
    assert names(desk) == []
    group_id = siblings.make(desk, "Example", family[:2])
    assert siblings.suggestions(desk) == (), "those two are together already"
    home(desk, *family, postcode="QX4 4BN")
    (hint,) = siblings.suggestions(desk)
    assert hint.group_id == group_id
    assert len(hint.children) == 3
