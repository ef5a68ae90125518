"""What is typed in the rows under the last one, on its way to becoming new records."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from iro_desk.ui.models.sheet_cells import Edit, Refused


class NewRows:
    """Hands over what is typed in rows that are no records yet: each row whole, and once at a time.

    A row whose texts were handed over may be a record by the time of the answer: what is typed in it
    meanwhile waits.
    """

    def __init__(self) -> None:
        self._asked: set[int] = set()
        self._later: list[tuple[list[Edit], str]] = []

    def ready(
        self, edits: Sequence[Edit], name: str, refused: Mapping[tuple[int, str], Refused]
    ) -> list[Edit]:
        """What is to be handed over now: of each new row also the texts of it that were not taken before."""
        late = [one for one in edits if one.row_id in self._asked]
        if late:
            self._later.append((late, name))
        now = [one for one in edits if one.row_id not in self._asked]
        new = {one.row_id for one in now if one.row_id < 0}
        given = {(one.row_id, one.key) for one in now}
        before = [
            Edit(one.row_id, one.key, one.text)
            for at, one in refused.items()
            if one.row_id in new and at not in given
        ]
        self._asked |= new
        return [*before, *now]

    def answered(self, edits: Iterable[Edit], added: Mapping[int, int]) -> list[tuple[list[Edit], str]]:
        """What waited for the answer, now for the record that a row became."""
        self._asked -= {one.row_id for one in edits}
        later, self._later = self._later, []
        return [
            ([one._replace(row_id=added.get(one.row_id, one.row_id)) for one in held], name)
            for held, name in later
        ]
