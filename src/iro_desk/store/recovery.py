"""The recovery key as it is printed and typed: seven groups of five, with check digits.

Crockford's base 32, which has no I, L, O or U. 33 digits carry 165 bits of chance; the
last two are the remainder by a prime, which no single wrong digit and no swap of two
neighbours leaves unchanged.
"""

from __future__ import annotations

import secrets
import unicodedata

_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_RANDOM_COUNT = 33
_CHECK_COUNT = 2
_CHECK_PRIME = 1021
_GROUP = 5
_READ_AS = str.maketrans({"I": "1", "L": "1", "O": "0"})


def new() -> str:
    """A random recovery key."""
    value = secrets.randbits(5 * _RANDOM_COUNT)
    digits = _to_digits(value, _RANDOM_COUNT) + _to_digits(value % _CHECK_PRIME, _CHECK_COUNT)
    return "-".join(digits[start : start + _GROUP] for start in range(0, len(digits), _GROUP))


def problem(text: str) -> str | None:
    """What is wrong with a recovery key as typed, found by its check digits; None when it is whole."""
    typed = plain(text)
    strange = sorted({character for character in typed if character not in _DIGITS})
    if strange:
        return (
            f"A recovery key has no {' or '.join(strange[:3])} in it. Compare it with the printed one, "
            "letter by letter."
        )
    wanted = _RANDOM_COUNT + _CHECK_COUNT
    if len(typed) != wanted:
        return (
            f"A recovery key has {wanted} letters and digits and this has {len(typed)}. Compare it with "
            "the printed one."
        )
    if _from_digits(typed[:_RANDOM_COUNT]) % _CHECK_PRIME != _from_digits(typed[_RANDOM_COUNT:]):
        return (
            "The recovery key has a slip in it: its check digits do not fit. Compare it with the printed "
            "one, letter by letter."
        )
    return None


def plain(text: str) -> str:
    """The digits alone: capitals, no spaces or dashes of any kind, look-alikes read as digits."""
    typed = unicodedata.normalize("NFKC", text).upper()
    kept = (character for character in typed if unicodedata.category(character)[0] not in "ZPC")
    return "".join(kept).translate(_READ_AS)


def _to_digits(value: int, count: int) -> str:
    return "".join(_DIGITS[(value >> (5 * place)) & 31] for place in reversed(range(count)))


def _from_digits(digits: str) -> int:
    value = 0
    for digit in digits:
        value = value * 32 + _DIGITS.index(digit)
    return value
