"""An independent oracle of the whole statutory clock, for whole histories of children.

It is written from the words of statutory.md 1.2 to 1.12 and takes nothing from iro_desk: a test
(tests/rules/test_oracle_independence.py) holds that. Where the engine works out legs, the oracle
lives through the child's life a day at a time and keeps what has to happen next. Its working days
are a list of all of them, its bank holidays come from the `holidays` package, and its months are
walked on the calendar.

    story.py     what a history is here: dicts, tuples and dates
    counting.py  days, working days, months and ages
    rules.py     the intervals, as statutory.md says them
    walk.py      a life, a day at a time
    reviews.py   the next review, open reviews, before and after a review, midway
    duties.py    what the authority has to do
    clock.py     everything for one day
    made_up.py   random histories
"""
