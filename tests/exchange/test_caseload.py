"""What is read, noted and refused, fault by fault (data-formats.md section 8)."""

from __future__ import annotations

from datetime import date

import pytest

from iro_desk.exchange.imported import Choice, ImportedCaseload, ImportedChild
from tests.exchange.samples import (
    EPISODES,
    HEADER,
    ONE_EPISODE,
    ONE_HEADER,
    REVIEWS,
    files,
    public,
    texts,
    told,
)

LIST_8 = "Child Unique ID,Date of Birth,Date Started to be Looked After,Child's Legal Status,Date of Latest Statutory Review,Date Ceased to be Looked After ,Start date of current legal status,Start Date of Most Recent Placement,Placement Type\n"


def only(read: ImportedCaseload) -> ImportedChild:
    (child,) = read.children
    return child


def stop(read: ImportedCaseload) -> str:
    (problem,) = read.stops
    return problem.sentence


@pytest.mark.parametrize(
    ("contents", "words"),
    [
        ((HEADER + "001,F,31/02/2016,WBRI,,,\n", ONE_EPISODE), "file1, row 2, DOB, “31/02/2016”: There is no such day"),
        ((HEADER + "001,F,09/02/2027,WBRI,,,\n", ONE_EPISODE), "after the day of the files"),
        ((ONE_HEADER, EPISODES + "001,32/01/2026,S,C2,N1,U6,PR1,,,,,,\n"), "file2, row 2, DECOM, “32/01/2026”"),
        ((ONE_HEADER, EPISODES + "001,01/04/2026,S,C2,N1,U6,PR1,soon,,,,,\n"), "DEC, “soon”: This is not a date."),
        ((ONE_HEADER, ONE_EPISODE, REVIEWS + "001,09/02/2016,04/25/2026,PN1\n"), "month first"),
        ((ONE_HEADER, ONE_EPISODE + ",14/05/2026,P,C2,N1,U6,PR1,,,,,,\n"), "row 3, CHILD: This row has no child id"),
        ((ONE_HEADER, EPISODES + "1.23E+11,14/05/2026,S,C2,N1,U6,PR1,,,,,,\n"), "shortened"),
        ((ONE_HEADER, "DECOM,RNE,LS,DEC\n01/01/2026,S,C2,\n"), "file2: The headings in row 1 lack CHILD."),
        ((ONE_HEADER + "001,F,10/02/2016,WBRI,,,\n", ONE_EPISODE), "another birth date, 09/02/2016, in file1, row 2"),
        ((ONE_HEADER,), "No file says who is looked after"),
        ((ONE_HEADER, EPISODES), "no child in these files"),
        ((ONE_HEADER, ONE_EPISODE, "apples,pears\n1,2\n"), "file3: No row of headings is known"),
        ((ONE_HEADER, ONE_EPISODE, ""), "file3: This file is empty"),
    ],
)  # fmt: skip
def test_a_stop_says_where_and_what_to_do(contents: tuple[str, ...], words: str) -> None:
    assert words in stop(texts(*contents))


def test_reviews_of_children_not_in_care_are_told_once_for_a_file() -> None:
    rows = "001,09/02/2016,05/05/2026,PN1\n7,09/02/2016,05/05/2026,PN1\n7,09/02/2016,06/05/2026,PN1\n"
    (problem,) = texts(ONE_HEADER, ONE_EPISODE, REVIEWS + rows).problems
    assert problem.sentence.startswith("file3, row 3, CHILD, “7”: No episode and no row of List 8")
    more = texts(ONE_HEADER, ONE_EPISODE, REVIEWS + rows + "8,09/02/2016,05/05/2026,PN1\n").problems
    assert [problem.what_to_do.endswith("1 more child.") for problem in more] == [True]
    assert not texts(ONE_HEADER, ONE_EPISODE, REVIEWS + rows, choice=Choice(only=frozenset({"001"}))).problems


def test_stopped_cells_can_be_mended() -> None:
    contents = (
        ONE_HEADER + "002,M,31/02/2016,WBRI,,,\n001,F,10/02/2016,WBRI,,,\n",
        ONE_EPISODE + ",14/04/2026,S,C2,N1,U6,PR1,,,,,,\n",
    )
    stops = texts(*contents).stops
    assert [(stop.file, stop.row, stop.column) for stop in stops] == [
        ("file1", 3, "DOB"),
        ("file2", 3, "CHILD"),
        ("file1", 4, "DOB"),
    ]
    puts_right = dict(zip(stops, ("29/02/2016", "002", "09/02/2016"), strict=True))
    mended = {(stop.file, stop.row or 0, stop.column): text for stop, text in puts_right.items()}
    read = texts(*contents, mended=mended)
    assert not read.stops
    assert [child.child.born_on for child in read.children] == [date(2016, 2, 9), date(2016, 2, 29)]


def test_leave_out_drops_the_child_and_keeps_the_rest() -> None:
    header = ONE_HEADER + "002,M,31/02/2016,WBRI,,,\n"
    episodes = ONE_EPISODE + "002,14/04/2026,S,C2,N1,U6,PR1,,,,,,\n,14/04/2026,S,C2,N1,U6,PR1,,,,,,\n"
    read = texts(header, episodes, leave_out=True)
    assert not read.stops
    assert only(read).child.child_ref == "001"
    assert read.left_out == {"002"}
    assert "noted: file1, row 3, DOB, “31/02/2016”: The child was left out." in told(read)
    assert "The row was left out." in told(read)


def test_leave_out_does_not_help_a_file_that_cannot_be_read() -> None:
    assert texts(ONE_HEADER, ONE_EPISODE, "DECOM,RNE,LS,DEC\n1/1/2026,S,C2,\n", leave_out=True).stops
    assert texts(HEADER + ",F,09/02/2016,WBRI,,,\n", leave_out=True).stops
    assert texts(ONE_HEADER, ONE_EPISODE, b"%PDF-1.7", leave_out=True).stops


def test_episodes_of_two_years_merge_and_the_newer_file_counts() -> None:
    last_year = (
        EPISODES + "001,01/05/2025,S,V2,N1,U6,PR1,01/02/2026,X1,,,,\n001,01/02/2026,L,C2,N1,U6,PR1,,,,,,\n"
    )
    this_year = (
        EPISODES + "001,01/02/2026,L,C2,N1,U6,PR1,03/09/2026,X1,,,,\n001,03/09/2026,P,C2,N1,U4,PR1,,,,,,\n"
    )
    for order in ((last_year, this_year), (this_year, last_year)):
        read = texts(ONE_HEADER, *order)
        assert read.problems == ()
        assert [(e.started_on, e.ended_on) for e in only(read).episodes] == [
            (date(2025, 5, 1), date(2026, 2, 1)),
            (date(2026, 2, 1), date(2026, 9, 3)),
            (date(2026, 9, 3), None),
        ]
        (period,) = only(read).care_periods
        assert (period.became_looked_after_on, period.ceased_on, period.start_known) == (
            date(2025, 5, 1),
            None,
            True,
        )


def test_an_open_episode_ends_where_the_next_begins_and_that_is_told() -> None:
    rows = "001,01/05/2026,S,C2,N1,U6,PR1,,X1,,,,\n001,01/08/2026,P,C2,N1,U4,PR1,,X1,,,,\n"
    read = texts(ONE_HEADER, EPISODES + rows)
    assert only(read).episodes[0].ended_on == date(2026, 8, 1)
    assert only(read).episodes[1].reason_ended is None
    assert "the next one starts on 01/08/2026. It was ended then." in told(read)


def test_overlaps_are_told_and_kept() -> None:
    rows = "001,01/05/2026,S,C2,N1,U6,PR1,01/09/2026,X1,,,,\n001,01/08/2026,P,C2,N1,U4,PR1,,,,,,\n"
    read = texts(ONE_HEADER, EPISODES + rows)
    assert only(read).episodes[0].ended_on == date(2026, 9, 1)
    assert len(only(read).care_periods) == 1
    assert "overlaps the next one" in told(read)


def test_a_gap_or_a_new_start_makes_a_new_period() -> None:
    rows = "001,01/05/2026,S,C2,N1,U6,PR1,01/06/2026,E4A,,,,\n001,01/08/2026,S,C2,N1,U4,PR1,,,,,,\n"
    first, second = only(texts(ONE_HEADER, EPISODES + rows)).care_periods
    assert (first.ceased_on, first.cease_code) == (date(2026, 6, 1), "E4A")
    assert (second.became_looked_after_on, second.start_known) == (date(2026, 8, 1), True)
    same_day = rows.replace("01/06/2026", "01/08/2026")
    assert len(only(texts(ONE_HEADER, EPISODES + same_day)).care_periods) == 2


def test_a_gap_of_one_day_is_asked() -> None:
    rows = "001,01/05/2026,S,C2,N1,U6,PR1,31/07/2026,X1,,,,\n001,01/08/2026,P,C2,N1,U4,PR1,,,,,,\n"
    read = texts(ONE_HEADER, EPISODES + rows)
    assert len(only(read).care_periods) == 2
    assert "started again the next day" in told(read)


def test_an_episode_that_ends_before_it_starts_is_told() -> None:
    rows = "001,01/05/2026,S,C2,N1,U6,PR1,01/04/2026,X1,,,,\n"
    read = texts(ONE_HEADER, ONE_EPISODE + rows)
    assert len(only(read).episodes) == 1
    assert "ends before it starts" in told(read)


def test_the_start_of_care_comes_from_list_8_where_the_903_has_none() -> None:
    episodes = EPISODES + "001,01/02/2026,L,C2,N1,U6,PR1,,,,,,\n"
    assert not only(texts(ONE_HEADER, episodes)).care_periods[0].start_known
    list_8 = LIST_8 + "001,09/02/2016,03/03/2021,C2: FCO,,,,,\n"
    read = texts(ONE_HEADER, episodes, list_8)
    period = only(read).care_periods[0]
    assert (period.became_looked_after_on, period.start_known) == (date(2021, 3, 3), True)
    assert only(read).sources["care_period", "2021-03-03", ""].file == "file3"


def test_a_start_that_both_give_differently_is_told() -> None:
    read = texts(ONE_HEADER, ONE_EPISODE, LIST_8 + "001,09/02/2016,15/04/2026,C2,,,,,\n")
    assert only(read).care_periods[0].became_looked_after_on == date(2026, 4, 14)
    assert "care began on 14/04/2026, and that was used" in told(read)


def test_list_8_ends_care_that_the_903_has_open() -> None:
    read = texts(ONE_HEADER, ONE_EPISODE, LIST_8 + "001,09/02/2016,14/04/2026,C2,,03/11/2026,,,\n")
    assert only(read).care_periods[0].ceased_on == only(read).episodes[-1].ended_on == date(2026, 11, 3)
    assert read.looked_after == 0


def test_list_8_alone_gives_episodes_from_status_and_placement() -> None:
    read = texts(LIST_8 + "001,09/02/2016,03/03/2021,E1,12/09/2026,,04/05/2026,01/08/2026,A5\n")
    assert [(e.started_on, e.ended_on, e.legal_status, e.placement_type) for e in only(read).episodes] == [
        (date(2026, 5, 4), date(2026, 8, 1), "E1", None),
        (date(2026, 8, 1), None, "E1", "A5"),
    ]
    assert only(read).reviews[0].commenced_on == date(2026, 9, 12)


def test_a_review_after_the_day_of_the_files_is_planned() -> None:
    reviews = (
        REVIEWS
        + "001,09/02/2016,05/05/2026,PN1\n001,09/02/2016,05/12/2026,PN1\n001,09/02/2016,05/05/2030,PN1\n"
    )
    read = texts(ONE_HEADER, ONE_EPISODE, reviews)
    held, planned = only(read).reviews
    assert held.completed_on == held.commenced_on == date(2026, 5, 5)
    assert planned.planned_on == date(2026, 12, 5)
    assert planned.is_open
    assert read.reviews == 1


def test_pitfall_21_doubtful_reviews_go_to_the_check_list() -> None:
    reviews = (
        REVIEWS
        + "001,09/02/2016,05/03/2026,PN1\n001,09/02/2016,05/05/2026,PN0\n001,09/02/2016,05/05/2015,PN0\n"
    )
    text = told(texts(ONE_HEADER, ONE_EPISODE, reviews))
    assert "before care began on 14/04/2026" in text
    assert "PN0 does not fit" in text
    assert "before the child was born" in text


def test_two_codes_for_one_day_are_told_and_one_review_kept() -> None:
    reviews = REVIEWS + "001,09/02/2016,05/05/2026,PN1\n001,09/02/2016,05/05/2026,PN6\n"
    read = texts(ONE_HEADER, ONE_EPISODE, reviews)
    assert [review.participation_code for review in only(read).reviews] == ["PN1"]
    assert "Another row has this review with code PN1" in told(read)


def test_a_latest_review_that_only_list_8_has_is_added() -> None:
    reviews = REVIEWS + "001,09/02/2016,05/05/2026,PN1\n"
    list_8 = LIST_8 + "001,09/02/2016,14/04/2026,C2,{},,,,\n"
    read = texts(ONE_HEADER, ONE_EPISODE, reviews, list_8.format("20/10/2026"))
    assert [review.commenced_on for review in only(read).reviews] == [date(2026, 5, 5), date(2026, 10, 20)]
    near = texts(ONE_HEADER, ONE_EPISODE, reviews, list_8.format("20/05/2026"))
    assert near.reviews == 1
    assert "another meeting" in told(near)


@pytest.mark.parametrize(
    ("dates", "expected"),
    [
        (("05/05/2026", "06/06/2026"), date(2026, 4, 1)),
        (("05/05/2025", "06/06/2026"), date(2025, 4, 1)),
        (("05/05/2023", "06/06/2026"), date(2026, 4, 1)),
        (("05/05/2026", "06/06/2026", "07/07/2026", "08/08/2026", "09/09/2025"), date(2026, 4, 1)),
    ],
    ids=["one year", "two years", "a year between is missing", "a slip"],
)
def test_reviews_are_known_from_the_first_year_of_an_unbroken_run(
    dates: tuple[str, ...], expected: date
) -> None:
    read = texts(ONE_HEADER, ONE_EPISODE, REVIEWS + "".join(f"001,09/02/2016,{day},PN1\n" for day in dates))
    assert only(read).child.reviews_known_from == expected


def test_ids_that_lost_their_zeros_are_matched_by_birth_date() -> None:
    header = HEADER + "001,F,09/02/2016,WBRI,,,\n"
    read = texts(header, ONE_EPISODE, LIST_8 + "1.0,09/02/2016,14/04/2026,C2,,,,,\n")
    assert only(read).child.child_ref == "001"
    assert read.same_child == {"1": "001"}
    assert "matched to 001 by the date of birth" in told(read)


def test_another_birth_date_is_another_child() -> None:
    read = texts(ONE_HEADER, ONE_EPISODE, LIST_8 + "1,10/02/2016,14/04/2026,C2,,,,,\n")
    assert {child.child.child_ref for child in read.children} == {"001", "1"}
    assert "taken as another child" in told(read)


def test_an_id_without_a_birth_date_to_confirm_it_is_told() -> None:
    read = texts(ONE_HEADER, ONE_EPISODE.replace("001,14", "1,14"))
    assert only(read).child.child_ref == "001"
    assert "no birth date confirms it" in told(read)


def test_f11_twins_stay_two_children() -> None:
    header = HEADER + "001,F,09/02/2016,WBRI,,,\n002,F,09/02/2016,WBRI,,,\n"
    episodes = ONE_EPISODE + "002,14/04/2026,S,C2,N1,U6,PR1,,,,,,\n"
    assert len(texts(header, episodes).children) == 2


def test_pitfall_10_children_absent_from_the_header_are_kept_and_told() -> None:
    read = texts(
        ONE_HEADER,
        ONE_EPISODE + "002,14/04/2026,S,C2,N1,U6,PR1,,,,,,\n",
        REVIEWS + "002,09/02/2018,05/05/2026,PN1\n",
    )
    assert read.children[1].child.born_on == date(2018, 2, 9)
    assert "not in the header table" in told(read)


def test_pitfall_11_header_rows_without_episodes_are_care_leavers() -> None:
    read = texts(ONE_HEADER + "002,M,01/01/2007,WBRI,,,\n", ONE_EPISODE)
    assert (len(read.children), read.care_leavers) == (1, 1)


def test_repeated_rows_count_once_and_a_totals_row_is_no_child() -> None:
    read = texts(ONE_HEADER + "001,F,09/02/2016,WBRI,UN1,0,\n\nTotal,2,,,,,\n", ONE_EPISODE)
    assert not read.stops
    assert read.rows["header"] == 1
    assert "repeats another exactly" in told(read)
    assert "looks like a total" in told(read)


def test_unknown_codes_are_kept_and_told() -> None:
    read = texts(ONE_HEADER.replace("WBRI", "CNHE"), ONE_EPISODE)
    assert only(read).child.ethnicity == "CNHE"
    assert "file1, row 2, ETHNIC, “CNHE”: This code or wording is not known." in told(read)


def test_a_missing_column_that_is_no_key_is_told() -> None:
    read = texts(ONE_HEADER, "CHILD,DECOM,DEC\n001,14/04/2026,\n")
    assert read.looked_after == 1
    assert "These columns are missing and were left blank: RNE, LS" in told(read)


def test_f01_f16_formulas_and_markup_stay_text() -> None:
    name = "=cmd|' /C calc'!A0 <img src=file:x> Robert'); DROP"
    read = texts(ONE_HEADER, ONE_EPISODE, f'Child ID,Name,IRO\n001,"{name}",A\n')
    assert only(read).child.name == name


LOCAL = "Child ID,Child name,IRO,Social worker,Team\n001,Ember,A. One,W,T\n002,Fern,B. Two,W,T\n"
TWO = (
    ONE_HEADER + "002,M,31/02/2016,WBRI,,,\n",
    ONE_EPISODE + "002,14/04/2026,S,C2,N1,U6,PR1,,,,,,\n",
    LOCAL,
)


def test_only_the_chosen_iros_children_are_taken_and_told_of() -> None:
    read = texts(*TWO, choice=Choice(iro="a.  one"))
    assert only(read).child.child_ref == "001"
    assert read.problems == ()
    assert set(read.iros_found) == {"A. One", "B. Two"}


def test_only_the_listed_children_are_taken() -> None:
    read = texts(*TWO, choice=Choice(only=frozenset({"1", "009"})))
    assert only(read).child.child_ref == "001"
    assert "“009”: No file has this child." in told(read)


def test_an_iro_whom_no_list_names_stops() -> None:
    assert "The list names: A. One, B. Two." in told(texts(*TWO, choice=Choice(iro="C. Three")))
    assert "Add a list with child id and IRO" in told(texts(*TWO[:2], choice=Choice(iro="C. Three")))


def test_files_of_last_year_alone_are_told() -> None:
    read = texts(ONE_HEADER, EPISODES + "001,14/04/2024,S,C2,N1,U6,PR1,,,,,,\n")
    assert "Nothing in these files is from this collection year" in told(read)


def test_the_public_903_set_is_read_whole() -> None:
    folder = public("ssda903", "dfe903-fake-2017-18")
    # The XML beside the CSV files holds other children.
    read = files(*sorted(folder.glob("*.csv")), as_at=date(2018, 3, 31))
    assert not read.stops
    assert len(read.children) == 2_123
    assert read.care_leavers == 552
    assert read.rows["header"] == 2_675
    assert read.rows["reviews"] == 12_580
    text = told(read)
    for words in (
        "PN0 does not fit",
        "overlaps the next",
        "the next one starts",
        "taken as planned",
    ):
        assert words in text
    assert sum("It was ended then" in problem.what_to_do for problem in read.problems) >= 5


def test_the_public_dirty_files_stop_for_their_birth_dates() -> None:
    read = files(public("ssda903", "liia-2020-dirty"), as_at=date(2020, 3, 31))
    assert {problem.column for problem in read.stops} == {"DOB"}
    assert len(read.stops) == 3
    assert "“UNKN”" in told(read)


def test_the_public_annex_a_tells_its_faults() -> None:
    read = files(public("annex_a", "Annex_A_2024_Jan.xlsx"), as_at=date(2021, 3, 15))
    assert (len(read.children), read.looked_after) == (5, 4)
    text = told(read)
    assert "Care began before the child was born" in text
    assert "18 or over" in text
    empty = files(public("annex_a", "example-B-2004.xlsx"))
    assert "no child in these files" in stop(empty)
