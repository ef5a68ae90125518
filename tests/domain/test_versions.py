"""Two versions word by word."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from iro_desk.domain.versions import Mark, Piece, compared


def test_row_v11_words_that_came_and_went_are_told_apart() -> None:
    assert compared("Zoë sees Nan on Fridays.", "Zoë sees Nan and Dad on Saturdays.") == (
        Piece(mark=Mark.SAME, text="Zoë sees Nan "),
        Piece(mark=Mark.ADDED, text="and Dad "),
        Piece(mark=Mark.SAME, text="on "),
        Piece(mark=Mark.REMOVED, text="Fridays"),
        Piece(mark=Mark.ADDED, text="Saturdays"),
        Piece(mark=Mark.SAME, text="."),
    )
    assert compared("", "") == ()


@given(st.text(alphabet="ab c.\n’"), st.text(alphabet="ab c.\n’"))
def test_both_texts_are_whole_in_the_comparison(old: str, new: str) -> None:
    pieces = compared(old, new)
    assert "".join(piece.text for piece in pieces if piece.mark != Mark.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.mark != Mark.REMOVED) == new
