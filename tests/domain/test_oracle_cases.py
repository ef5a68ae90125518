"""The oracle by itself on the cases of statutory.md 8: a judge is judged first.

Nothing here asks the engine. T59, T60 and T66 are about ages: the oracle's birthdays are asked.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.oracle.clock import Due, due_on
from tests.oracle.counting import age, birthday, practical_by, working_days_after, working_days_on
from tests.oracle.reviews import Row, timeliness
from tests.oracle.rules import counted, latest
from tests.oracle.story import (
    DEFAULTS,
    Episode,
    Event,
    Options,
    Review,
    Story,
    episode,
    event,
    period,
    review,
    story,
)


def on(text: str) -> date:
    """The day of "2026-03-02"."""
    return date.fromisoformat(text)


def rows(due: Due) -> dict[str, str | None]:
    """The dated rows by rule."""
    return {row.rule: row.due.isoformat() if row.due else None for row in due.rows}


def told(row: Row) -> tuple[str, str]:
    assert row.due is not None
    return row.rule, row.due.isoformat()


def looked_after(since: str, *reviews: Review, episodes: list[Episode] | None = None) -> Story:
    return story(
        periods=[period(on(since))],
        episodes=episodes or [episode(on(since), "C2")],
        reviews=list(reviews),
    )


def with_days(since: str, *days: str) -> Story:
    return looked_after(since, *(review(number, on(day)) for number, day in enumerate(days, 1)))


FIRST = {
    "T01": ("2026-03-02", "2026-03-30", "2026-03-27"),
    "T02": ("2026-03-20", "2026-04-21", "2026-04-20"),
    "T03": ("2026-07-11", "2026-08-07", "2026-08-07"),
    "T04": ("2026-08-31", "2026-09-28", "2026-09-28"),
    "T05": ("2026-11-22", "2026-12-18", "2026-12-18"),
    "T06": ("2026-11-30", "2026-12-30", "2026-12-29"),
    "T07": ("2026-12-01", "2026-12-31", "2026-12-30"),
    "T08": ("2026-12-02", "2027-01-04", "2026-12-31"),
    "T09": ("2026-12-24", "2027-01-26", "2027-01-25"),
    "T10": ("2026-12-25", "2027-01-26", "2027-01-26"),
    "T11": ("2026-05-01", "2026-06-02", "2026-06-01"),
    "T12": ("2022-05-09", "2022-06-08", "2022-06-07"),
    "T13": ("2023-04-20", "2023-05-22", "2023-05-19"),
    "T14": ("2027-03-01", "2027-03-31", "2027-03-30"),
    "T15": ("2027-12-01", "2027-12-31", "2027-12-30"),
}
SECOND = {
    "T16": ("2026-03-30", "2026-06-30", "2026-06-30"),
    "T17": ("2026-11-30", "2027-02-28", "2027-02-26"),
    "T18": ("2027-11-30", "2028-02-29", "2028-02-29"),
    "T19": ("2027-03-31", "2027-06-30", "2027-06-30"),
    "T20": ("2026-09-25", "2026-12-25", "2026-12-24"),
    "T21": ("2025-11-28", "2026-02-28", "2026-02-27"),
    "T22": ("2026-03-12", "2026-06-12", "2026-06-12"),
    "T23": ("2026-04-07", "2026-07-07", "2026-07-07"),
}
NEXT = {
    "T24": ("2026-08-31", "2027-02-28", "2027-02-26"),
    "T25": ("2027-08-31", "2028-02-29", "2028-02-29"),
    "T26": ("2028-02-29", "2028-08-29", "2028-08-29"),
    "T27": ("2025-08-29", "2026-02-28", "2026-02-27"),
    "T28": ("2028-02-28", "2028-08-28", "2028-08-25"),
    "T29": ("2026-06-30", "2026-12-30", "2026-12-30"),
    "T30": ("2026-06-25", "2026-12-25", "2026-12-24"),
    "T31": ("2026-12-31", "2027-06-30", "2027-06-30"),
    "T32": ("2026-08-03", "2027-02-03", "2027-02-03"),
}


@pytest.mark.parametrize(("since", "by", "inclusive"), FIRST.values(), ids=FIRST)
def test_the_first_review(since: str, by: str, inclusive: str) -> None:
    of = looked_after(since)
    strict = looked_after(since)
    strict["options"]["count_start_day"] = True

    assert told(due_on(of, on(since)).reviews[0]) == ("REV_FIRST", by)
    assert told(due_on(strict, on(since)).reviews[0]) == ("REV_FIRST", inclusive)


@pytest.mark.parametrize(("held", "by", "practical"), SECOND.values(), ids=SECOND)
def test_the_second_review(held: str, by: str, practical: str) -> None:
    since = on(held).replace(day=1)
    found = due_on(with_days(since.isoformat(), held), on(held)).reviews[0]

    assert told(found) == ("REV_SECOND", by)
    assert practical_by(on(by)) == on(practical)


@pytest.mark.parametrize(("held", "by", "practical"), NEXT.values(), ids=NEXT)
def test_the_next_review(held: str, by: str, practical: str) -> None:
    found = due_on(with_days("2025-01-06", "2025-02-03", "2025-05-01", held), on(held)).reviews[0]

    assert told(found) == ("REV_NEXT", by)
    assert practical_by(on(by)) == on(practical)


def test_fixed_days_are_91_and_183() -> None:
    fixed: Options = {**DEFAULTS, "month_mode": "fixed_days"}

    assert latest("REV_SECOND", on("2026-03-30"), fixed) == on("2026-06-29")
    assert latest("REV_SECOND", on("2026-11-30"), fixed) == on("2027-03-01")
    assert latest("REV_NEXT", on("2026-08-31"), fixed) == on("2027-03-02")
    assert latest("REV_NEXT", on("2026-12-31"), fixed) == on("2027-07-02")


def test_t23_and_t33_to_t36_how_a_review_did() -> None:
    far = on("2027-06-01")

    assert timeliness(on("2026-03-30"), review(1, on("2026-04-07")), far, DEFAULTS) == ("late", 8, 4)
    assert timeliness(on("2026-12-30"), review(1, on("2026-12-30")), far, DEFAULTS) == ("in_time", 0, 0)
    assert timeliness(on("2026-12-30"), review(1, on("2027-01-04")), far, DEFAULTS) == ("late", 5, 2)
    series = review(3, on("2018-03-12"), on("2018-04-03"))
    assert timeliness(on("2018-03-14"), series, far, DEFAULTS) == ("in_time", 0, 0)
    assert working_days_after(on("2018-03-12"), on("2018-04-03")) == 14
    overrun = review(3, on("2026-12-10"), on("2027-01-13"))
    assert timeliness(on("2026-12-11"), overrun, far, DEFAULTS) == ("in_time_incomplete", 0, 0)
    assert timeliness(on("2020-05-01"), review(1, on("2020-06-01")), far, DEFAULTS) == ("relaxed_2020", 0, 0)


def test_t35_and_t36_a_series_has_its_limit_and_the_next_leg_runs_from_its_first_meeting() -> None:
    series = looked_after(
        "2017-02-20",
        *(
            review(number, on(day))
            for number, day in enumerate(("2017-03-10", "2017-06-01", "2017-09-14"), 1)
        ),
        review(4, on("2018-03-12"), on("2018-04-03")),
    )
    assert told(due_on(series, on("2018-04-03")).reviews[0]) == ("REV_NEXT", "2018-09-12")
    assert rows(due_on(series, on("2018-04-02")))["REV_SERIES"] == "2018-04-11"
    series["options"]["next_leg_from"] = "completed"
    assert told(due_on(series, on("2018-04-03")).reviews[0]) == ("REV_NEXT", "2018-10-03")
    assert latest("REV_SERIES", on("2026-12-10"), DEFAULTS) == on("2027-01-12")


def test_t37_an_adjourned_review() -> None:
    of = looked_after("2026-11-02", review(1, on("2026-11-23"), adjourned=True, completed=False))

    assert rows(due_on(of, on("2026-11-24")))["REV_ADJOURN"] == "2026-12-21"


@pytest.mark.parametrize(
    ("completed", "decisions", "reply", "record", "distribution"),
    [
        ("2026-11-24", "2026-12-01", "2026-12-08", "2026-12-15", "2026-12-22"),
        ("2026-12-22", "2026-12-31", "2027-01-08", "2027-01-15", "2027-01-22"),
        ("2026-03-27", "2026-04-07", "2026-04-14", "2026-04-21", "2026-04-28"),
    ],
    ids=["T38", "T39", "T40"],
)
def test_after_a_review(completed: str, decisions: str, reply: str, record: str, distribution: str) -> None:
    of = with_days("2025-01-06", completed)
    found = rows(due_on(of, on(completed)))

    assert (found["POST_DECISIONS"], found["POST_RECORD"]) == (decisions, record)
    assert (found["POST_DISTRIBUTE"], found["POST_CHILD_LETTER"]) == (distribution, record)
    of["tasks"][1, "POST_DECISIONS"] = on(decisions)
    assert rows(due_on(of, on(decisions)))["POST_MGR_RESPONSE"] == reply


def test_t41_silence_agrees_after_the_fifth_day() -> None:
    of = with_days("2025-01-06", "2026-11-24")
    of["tasks"][1, "POST_DECISIONS"] = on("2026-11-26")

    assert rows(due_on(of, on("2026-12-03")))["POST_MGR_RESPONSE"] == "2026-12-03"
    assert "POST_MGR_RESPONSE" not in rows(due_on(of, on("2026-12-04")))


def test_t42_a_new_period_starts_at_the_first_leg() -> None:
    of = with_days("2025-01-06", "2026-01-07", "2026-07-07")
    of["periods"] = [period(on("2025-01-06"), on("2026-08-14"), "E4A"), period(on("2026-09-07"))]
    of["episodes"] = [
        episode(on("2025-01-06"), "C2", until=on("2026-08-14")),
        episode(on("2026-09-07"), "C2"),
    ]

    assert due_on(of, on("2026-08-20")).reviews == ()
    assert told(due_on(of, on("2026-09-07")).reviews[0]) == ("REV_FIRST", "2026-10-05")


def test_t43_no_restart_for_status_or_placement() -> None:
    of = looked_after(
        "2026-03-02",
        review(1, on("2026-03-30")),
        episodes=[
            episode(on("2026-03-02"), "V2", until=on("2026-04-15")),
            episode(on("2026-04-15"), "C1", until=on("2026-05-01"), reason="L"),
            episode(on("2026-05-01"), "C1", "K2", reason="P"),
        ],
    )
    assert told(due_on(of, on("2026-05-02")).reviews[0]) == ("REV_SECOND", "2026-06-30")


def test_t44_a_remand_until_it_ends() -> None:
    of = looked_after("2026-10-19", episodes=[episode(on("2026-10-19"), "J1", "R5")])
    found = due_on(of, on("2026-10-20"))

    assert told(found.reviews[0]) == ("REV_FIRST", "2026-11-16")
    assert rows(found)["DETENTION_PLAN"] == "2026-11-02"
    assert not {"CP_FIRST", "CP_REMAND", "PLACEMENT_PLAN"} & (set(rows(found)) | found.missing)
    of["periods"][0]["until"] = of["episodes"][0]["until"] = on("2026-10-30")
    assert due_on(of, on("2026-10-30")) == Due((), (), frozenset())


def test_t45_a_remand_of_a_child_looked_after_is_no_restart() -> None:
    of = with_days("2025-01-06", "2025-01-27", "2025-04-20", "2026-09-07")
    of["episodes"] = [
        episode(on("2025-01-06"), "C2", until=on("2026-10-19")),
        episode(on("2026-10-19"), "J1", "R5", reason="B"),
    ]
    found = due_on(of, on("2026-10-20"))

    assert told(found.reviews[0]) == ("REV_NEXT", "2027-03-07")
    assert practical_by(on("2027-03-07")) == on("2027-03-05")
    assert rows(found)["DETENTION_PLAN"] == "2026-11-02"
    assert "CP_FIRST" in found.missing


def authorised(last: str, *, placed: str | None = None, reviews: tuple[str, ...] = ()) -> Story:
    of = with_days("2025-06-02", "2025-06-20", "2025-09-15", last, *reviews)
    until = None if placed is None else on(placed)
    of["episodes"] = [
        episode(on("2025-06-02"), "C1", until=on("2026-05-29")),
        episode(on("2026-05-29"), "E1", until=until, reason="L"),
    ]
    if placed is not None:
        of["episodes"].append(episode(on(placed), "E1", "A5", reason="P"))
    return of


def test_t46_and_t47_the_earlier_track_first() -> None:
    both = due_on(authorised("2026-04-01"), on("2026-06-01")).reviews
    assert [told(row) for row in both] == [("REV_ADO_AUTH_FIRST", "2026-08-29"), ("REV_NEXT", "2026-10-01")]
    both = due_on(authorised("2026-02-20"), on("2026-06-01")).reviews
    assert [told(row) for row in both] == [("REV_NEXT", "2026-08-20"), ("REV_ADO_AUTH_FIRST", "2026-08-29")]


@pytest.mark.parametrize(
    ("reviews", "rule", "by"),
    [
        ((), "REV_ADO_PLACED_FIRST", "2026-12-28"),
        (("2026-12-21",), "REV_ADO_PLACED_SECOND", "2027-03-21"),
        (("2026-12-21", "2027-03-15"), "REV_ADO_PLACED_NEXT", "2027-09-15"),
    ],
    ids=["T48", "T49", "T50"],
)
def test_placed_for_adoption(reviews: tuple[str, ...], rule: str, by: str) -> None:
    found = due_on(authorised("2026-08-10", placed="2026-11-30", reviews=reviews), on("2027-03-15"))
    if len(reviews) < 2:
        found = due_on(authorised("2026-08-10", placed="2026-11-30", reviews=reviews), on("2026-12-21"))

    assert [told(row) for row in found.reviews] == [(rule, by)]


def test_t51_returned_by_the_adopters() -> None:
    of = authorised("2026-08-10", placed="2026-09-01")
    of["episodes"][-1]["until"] = on("2026-10-05")
    of["episodes"].append(episode(on("2026-10-05"), "E1", "U1", reason="P"))
    of["events"].append(event("returned_by_adopters", on("2026-10-05")))
    found = due_on(of, on("2026-10-06")).reviews[0]

    assert (found.rule, found.earliest, found.due) == ("REV_ADO_RETURNED", on("2026-11-02"), on("2026-11-16"))


def test_t52_and_t53_short_breaks() -> None:
    of = looked_after("2026-07-04", episodes=[episode(on("2026-07-04"), "V4", "U5")])
    assert told(due_on(of, on("2026-07-05")).reviews[0]) == ("REV_SB_FIRST", "2026-10-04")
    assert practical_by(on("2026-10-04")) == on("2026-10-02")
    of["reviews"].append(review(1, on("2026-09-30")))
    assert told(due_on(of, on("2026-09-30")).reviews[0]) == ("REV_SB_NEXT", "2027-03-30")


def test_t54_visits() -> None:
    of = looked_after("2026-11-13")
    assert rows(due_on(of, on("2026-11-13")))["VISIT_FIRST"] == "2026-11-20"
    of["events"].append(event("visit", on("2026-11-18")))
    assert rows(due_on(of, on("2026-11-18")))["VISIT_YEAR1"] == "2026-12-30"


def test_t55_from_the_start_of_care_over_christmas() -> None:
    of = looked_after("2026-12-18")
    of["born_on"] = on("2016-11-22")
    found = due_on(of, on("2026-12-18"))

    assert rows(found)["IRO_APPOINT"] == "2026-12-29"
    assert rows(found)["CP_FIRST"] == rows(found)["PEP_FIRST"] == "2027-01-06"
    assert rows(found)["IHA"] == "2027-01-20"
    assert told(found.reviews[0]) == ("REV_FIRST", "2027-01-20")


@pytest.mark.parametrize(
    ("born", "assessed", "reading", "expected"),
    [
        ("2022-01-15", "2026-09-30", "strict", ("RHA_U5", "2027-03-30")),
        ("2022-01-15", "2026-09-30", "lenient", ("RHA_5PLUS", "2027-09-30")),
        ("2023-01-15", "2026-09-30", "lenient", ("RHA_U5", "2027-03-30")),
        ("2014-06-01", "2024-02-29", "strict", ("RHA_5PLUS", "2025-02-28")),
    ],
    ids=["T56", "T56 lenient", "T56 not crossing", "T57"],
)
def test_health_assessments(born: str, assessed: str, reading: str, expected: tuple[str, str]) -> None:
    of = looked_after("2023-03-01")
    of["born_on"] = on(born)
    of["options"]["rha_crossing_five"] = reading
    of["events"].append(event("health_assessment", on(assessed)))

    assert rows(due_on(of, on(assessed)))[expected[0]] == expected[1]


def test_t58_the_assessment_at_16() -> None:
    of = looked_after("2024-01-08")
    of["born_on"] = on("2010-11-30")

    assert "NEEDS_ASSESS_16" not in rows(due_on(of, on("2026-11-29")))
    found = rows(due_on(of, on("2026-11-30")))
    assert found["NEEDS_ASSESS_16"] == found["PATHWAY_PLAN"] == "2027-02-28"
    assert practical_by(on("2027-02-28")) == on("2027-02-26")


def test_t59_t60_and_t66_birthdays() -> None:
    assert age(on("2022-05-12"), on("2026-05-11")) == 3
    assert age(on("2022-05-12"), on("2026-05-12")) == 4
    assert birthday(on("2024-02-29"), 5) == on("2029-03-01")
    assert birthday(on("2010-06-14"), 75) == on("2085-06-14")
    assert birthday(on("2012-02-29"), 75) == on("2087-03-01")
    assert birthday(on("2026-03-03"), 15) == on("2041-03-03")


def test_t61_and_t62_a_dispute_and_an_alert() -> None:
    stages = [on("2026-12-03")]
    while len(stages) < 5:
        stages.append(latest("DISPUTE_STAGE", stages[-1], DEFAULTS))
    assert stages[1:] == [on("2026-12-10"), on("2026-12-17"), on("2026-12-24"), on("2027-01-05")]
    assert latest("DISPUTE_TOTAL", stages[0], DEFAULTS) == stages[-1]
    assert latest("ALERT_RESPONSE", on("2026-11-26"), DEFAULTS) == on("2026-12-03")
    assert counted("10 working days", on("2026-11-26"), DEFAULTS) == on("2026-12-10")


def test_t63_before_a_meeting() -> None:
    of = with_days("2025-01-06", "2025-01-27")
    of["reviews"].append({**review(9), "planned": on("2027-01-05")})
    found = rows(due_on(of, on("2026-12-01")))

    assert {rule: found[rule] for rule in ("PRE_IRO_SW", "PRE_INVITE", "PRE_CHILD_VIEWS", "PRE_REPORT")} == {
        "PRE_IRO_SW": "2026-12-10",
        "PRE_INVITE": "2026-12-17",
        "PRE_CHILD_VIEWS": "2026-12-24",
        "PRE_REPORT": "2026-12-30",
    }
    assert found["PRE_PARENTS"] == "2027-01-05"


def test_t64_midway() -> None:
    of = with_days("2025-01-06", "2025-01-27", "2025-04-20", "2026-06-30")

    assert rows(due_on(of, on("2026-07-01")))["MIDWAY"] == "2026-09-29"
    of["events"].append(event("midway_check", on("2026-09-01")))
    assert "MIDWAY" not in rows(due_on(of, on("2026-09-01")))


def test_t65_out_of_area() -> None:
    of = looked_after("2026-12-23")
    of["events"].append(event("out_of_area", on("2026-12-23")))

    assert rows(due_on(of, on("2026-12-23")))["OOA_NOTIFY"] == "2027-01-04"


def test_never_overdue_without_a_record() -> None:
    """A duty of which nothing is recorded is not recorded once its day has passed; a check makes it late."""
    of = looked_after("2026-03-02")
    day = working_days_on(on("2026-03-02"), 10)
    checked: Event = event("care_plan", on("2026-03-20"), done=False)

    assert rows(due_on(of, day))["CP_FIRST"] == day.isoformat()
    assert "CP_FIRST" in due_on(of, on("2026-03-17")).missing
    of["events"].append(checked)
    assert "CP_FIRST" in due_on(of, on("2026-03-19")).missing
    assert rows(due_on(of, on("2026-03-20")))["CP_FIRST"] == day.isoformat()
