"""Keys: what opens and what does not, and that no file can make us ask for a machine's whole memory."""

from __future__ import annotations

import hashlib
import json
import random
import unicodedata
from typing import Any

import pytest

from iro_desk.domain.errors import CannotOpen, Damaged, RuleBroken, WrongPassphrase
from iro_desk.store import keys, recovery
from tests.conftest import CHEAP

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"

PASSPHRASES = [
    "O'Brien\"",
    "'; --",
    "x" * 200,
    "🦉🌲🚲 forest",
    "caf\u00e9 latin",
    "trailing space ",
    " leading",
    "tab\tinside",
    "Şerife Иван 李",
    "\x00nul",
]


def a_keys_file(passphrase: str = "correct one") -> tuple[keys.Keys, bytes, str]:
    key, typed = keys.new_key(), recovery.new()
    return keys.wrapped(keys.new_identity(), key, passphrase, typed, CHEAP), key, typed


def forged(**changes: Any) -> bytes:
    """A keys file with other parameters for the passphrase, its checksum made to fit."""
    content = json.loads(keys.to_bytes(a_keys_file()[0]))
    del content["checksum"]
    for name, value in changes.items():
        if value is None:
            del content["passphrase"][name]
        else:
            content["passphrase"][name] = value
    return signed(content)


def signed(content: dict[str, Any]) -> bytes:
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return json.dumps({**content, "checksum": hashlib.sha256(canonical.encode()).hexdigest()}).encode()


@pytest.mark.parametrize("passphrase", PASSPHRASES)
def test_check_D4_awkward_passphrases_open(passphrase: str) -> None:
    held, key, _ = a_keys_file(passphrase)
    read = keys.from_bytes(keys.to_bytes(held))
    assert read == held
    assert keys.unwrapped_by_passphrase(read, passphrase) == key


@pytest.mark.parametrize("passphrase", PASSPHRASES)
def test_check_D4_nothing_is_cut_or_trimmed(passphrase: str) -> None:
    held, _, _ = a_keys_file(passphrase)
    for other in (passphrase + " ", passphrase[:-1], " " + passphrase, passphrase.swapcase() + "x"):
        with pytest.raises(WrongPassphrase) as told:
            keys.unwrapped_by_passphrase(held, other)
        assert told.value.field == "passphrase"
        assert other.strip() not in told.value.sentence or len(other.strip()) < 4


def test_check_D4_composed_and_decomposed_letters_are_one() -> None:
    held, key, _ = a_keys_file("Caf\u00e9 Łukasz")
    assert keys.unwrapped_by_passphrase(held, unicodedata.normalize("NFD", "Café Łukasz")) == key
    held, key, _ = a_keys_file(unicodedata.normalize("NFD", "Café"))
    assert keys.unwrapped_by_passphrase(held, "Caf\u00e9") == key


HOSTILE_COSTS = [
    {"memory_kib": 4 * 1024**3},
    {"memory_kib": 10**400},
    {"memory_kib": 0},
    {"memory_kib": -1},
    {"memory_kib": 7},
    {"memory_kib": 64.0},
    {"memory_kib": "64"},
    {"memory_kib": True},
    {"memory_kib": None},
    {"iterations": 0},
    {"iterations": -3},
    {"iterations": 2**32},
    {"iterations": None},
    {"lanes": 0},
    {"lanes": 2**24},
    {"lanes": None},
    {"lanes": 16, "memory_kib": 64},
    {"memory_kib": 2 * 1024**2, "iterations": 64},
    {"kdf": "none"},
    {"kdf": None},
    {"salt": ""},
    {"salt": "not base 64!"},
    {"salt": 5},
    {"sealed": "AAAA"},
    {"nonce": None},
]


@pytest.mark.parametrize("changes", HOSTILE_COSTS, ids=str)
def test_check_D3_hostile_parameters_are_refused_unread(changes: dict[str, Any]) -> None:
    with pytest.raises(Damaged, match="keys file"):
        keys.from_bytes(forged(**changes))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"5",
        b'"text"',
        b"{}",
        b"\xff\xfe\x00",
        b"[" * 60000,
        b"9" * 60000,
        b" " * (keys.LARGEST_KEYS_FILE + 1),
        b'{"format": "irodesk-keys"}',
        b'{"format": "irodesk-keys", "version": 1, "checksum": "x"}',
        signed(
            {"format": "irodesk-keys", "version": 1, "case_file": "zz", "passphrase": 1, "recovery_key": 1}
        ),
    ],
    ids=lambda content: repr(content[:30]),
)
def test_check_D3_what_is_no_keys_file_is_refused(content: bytes) -> None:
    with pytest.raises(Damaged):
        keys.from_bytes(content)


def test_a_keys_file_of_a_later_version_says_so() -> None:
    with pytest.raises(CannotOpen, match="later version") as told:
        keys.from_bytes(signed({"format": "irodesk-keys", "version": 2}))
    assert not isinstance(told.value, Damaged)


def test_any_damaged_byte_of_a_keys_file_is_damage_and_no_wrong_passphrase() -> None:
    held, _, _ = a_keys_file()
    content = keys.to_bytes(held)
    for place in random.Random(4).sample(range(len(content)), 200):
        damaged = bytearray(content)
        damaged[place] ^= 0x04
        try:
            read = keys.from_bytes(bytes(damaged))
        except Damaged:
            continue
        assert read == held, "only a change that means nothing (white space, hexadecimal case) passes"


def test_the_shipped_cost_is_tuned_and_never_cheap() -> None:
    cost = keys.tuned_cost(seconds=0.01)
    assert cost.is_bearable
    assert cost.memory_kib >= 64 * 1024
    assert cost.iterations >= 3
    dear = keys.tuned_cost(seconds=30)
    assert dear.is_bearable
    assert dear.memory_kib == 256 * 1024


def test_a_cost_no_machine_can_bear_is_not_written_either() -> None:
    with pytest.raises(ValueError, match="no machine"):
        keys.wrapped(
            keys.new_identity(),
            keys.new_key(),
            "x",
            recovery.new(),
            keys.Cost(memory_kib=2**40, iterations=1, lanes=1),
        )


def test_another_passphrase_leaves_the_recovery_key() -> None:
    held, key, typed = a_keys_file("before")
    changed = keys.with_passphrase(held, key, "after", CHEAP)
    assert keys.unwrapped_by_passphrase(changed, "after") == key
    assert keys.unwrapped_by_recovery_key(changed, typed) == key
    with pytest.raises(WrongPassphrase):
        keys.unwrapped_by_passphrase(changed, "before")


def test_check_D6_a_renewed_recovery_key_ends_the_former() -> None:
    held, key, typed = a_keys_file()
    newer = recovery.new()
    changed = keys.with_recovery_key(held, key, newer)
    assert keys.unwrapped_by_recovery_key(changed, newer) == key
    with pytest.raises(WrongPassphrase, match="another case file") as told:
        keys.unwrapped_by_recovery_key(changed, typed)
    assert told.value.field == "recovery_key"


def test_check_D6_every_slip_of_one_letter_is_caught() -> None:
    typed = recovery.new()
    held, _, _ = a_keys_file()
    for place, right in enumerate(typed):
        if right == "-":
            continue
        for wrong in ALPHABET.replace(right, ""):
            slipped = typed[:place] + wrong + typed[place + 1 :]
            assert recovery.problem(slipped), slipped
    with pytest.raises(WrongPassphrase, match="check digits"):
        keys.unwrapped_by_recovery_key(held, ("1" if typed[0] != "1" else "2") + typed[1:])


def test_check_D6_swapped_neighbours_and_missing_letters_are_caught() -> None:
    plain = recovery.new().replace("-", "")
    assert recovery.problem(plain) is None
    for place in range(len(plain) - 1):
        swapped = plain[:place] + plain[place + 1] + plain[place] + plain[place + 2 :]
        assert swapped == plain or recovery.problem(swapped)
        assert recovery.problem(plain[:place] + plain[place + 1 :])
    assert "35" in str(recovery.problem(plain + "0"))
    assert "U" in str(recovery.problem("U" + plain[1:]))
    assert recovery.problem("")


def test_check_D6_a_recovery_key_may_be_typed_carelessly() -> None:
    held, key, typed = a_keys_file()
    for careless in (
        typed.lower(),
        typed.replace("-", " "),
        typed.replace("-", ""),
        f"  {typed}\n",
        typed.replace("-", "\u2013"),
        typed.replace("0", "o").replace("1", "l"),
        typed.replace("1", "I"),
    ):
        assert keys.unwrapped_by_recovery_key(held, careless) == key


def test_recovery_keys_are_long_and_differ() -> None:
    made = {recovery.new() for _ in range(200)}
    assert len(made) == 200
    assert {len(key) for key in made} == {41}
    assert set("".join(made)) <= set(ALPHABET + "-")


@pytest.mark.parametrize(
    "good",
    [
        "exactly 15 char",
        "one two six ten",
        "lantern-orchard-pebble-violin",
        "blå grön röd gul",
        "qzjw83kfpa0dmx7",
        "mon, bus; owl: fig",
    ],
)
def test_check_D5_fifteen_characters_or_four_words_will_do(good: str) -> None:
    assert keys.passphrase_problem(good) is None


@pytest.mark.parametrize(
    "weak",
    [
        "",
        "short",
        "a b c d",
        "one two three",
        "owl owl owl owl",
        "aaaaaaaaaaaaaaaaaaaa",
        "passwordpassword",
        "123456789012345",
        "correct horse battery staple",
        " " * 20,
    ],
)
def test_check_D5_short_and_common_ones_will_not(weak: str) -> None:
    assert keys.passphrase_problem(weak)
    with pytest.raises(RuleBroken) as told:
        keys.refuse_weak(weak)
    assert told.value.field == "passphrase"


def test_check_D5_composed_letters_count_once() -> None:
    fourteen = unicodedata.normalize("NFD", "é" * 7) + "abcdefg"
    assert keys.passphrase_problem(fourteen)


def test_no_case_file_begins_like_a_document(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter([b"PK\x03\x04" + bytes(12), b"%PDF" + bytes(12), b"{" + bytes(15)])
    monkeypatch.setattr("secrets.token_bytes", lambda _: next(drawn))
    assert keys.new_identity() == b"{" + bytes(15)
