"""The key of a case file, and the two wrappings in which it is kept.

The database is encrypted with a random 256-bit key. That key stands in the keys file
twice, each time under AES-256-GCM: once under a key derived from the passphrase with
Argon2id, once under one derived from the recovery key. So a wrong passphrase (the wrapping
does not open) is told from a damaged file (the wrapping opens, the database does
not), and a new passphrase rewrites a small file, not the database.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import secrets
import time
import unicodedata
from dataclasses import dataclass, replace
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from iro_desk.domain.errors import CannotOpen, Damaged, RuleBroken, WrongPassphrase
from iro_desk.store import recovery

KEY_SIZE = 32
"""Bytes of the database key, of the wrapping keys and of the salts' strength."""

LARGEST_KEYS_FILE = 64 * 1024
"""Bytes; a keys file has about a thousand."""

_FORMAT = "irodesk-keys"
_VERSION = 1
_SALT_SIZE = 16
_NONCE_SIZE = 12
_TAG_SIZE = 16

# What a stored cost may ask of this machine before a byte is set aside for it.
_MEMORY_KIB = range(8, 2 * 1024 * 1024 + 1)
_ITERATIONS = range(1, 65)
_LANES = range(1, 17)
_LARGEST_WORK = 16 * 1024 * 1024  # memory in KiB times iterations: half a minute, not a day

FOREIGN_STARTS = (b"PK\x03\x04", b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"\xd0\xcf\x11\xe0", b'{\n "format"')
"""What documents, pictures, backups and keys files begin with, and no case file does."""

SHORTEST_PASSPHRASE = 15
"""Characters, unless it has FEWEST_WORDS words."""

FEWEST_WORDS = 4
"""Different words of three letters or more that make a passphrase however short they are."""

_TOO_COMMON = frozenset(
    {
        *("passwordpassword", "password12345678", "123456789012345", "1234567890123456", "qwertyuiopasdfgh"),
        *("correcthorsebatterystaple", "abcdefghijklmnop", "independentreviewingofficer"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What deriving a key from a passphrase costs with Argon2id: memory in KiB, passes, lanes."""

    memory_kib: int
    iterations: int
    lanes: int

    @property
    def is_bearable(self) -> bool:
        """Whether this machine may be asked for it: checked before anything is set aside."""
        numbers = (self.memory_kib, self.iterations, self.lanes)
        return (
            all(type(number) is int for number in numbers)
            and self.memory_kib in _MEMORY_KIB
            and self.iterations in _ITERATIONS
            and self.lanes in _LANES
            and self.memory_kib >= 8 * self.lanes
            and self.memory_kib * self.iterations <= _LARGEST_WORK
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrapping:
    """The database key sealed under another key, with the salt and the cost that lead to that one."""

    salt: bytes
    nonce: bytes
    sealed: bytes
    cost: Cost | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """What a keys file holds. `identity` is the 16 bytes with which its case file begins."""

    identity: bytes
    by_passphrase: Wrapping
    by_recovery_key: Wrapping


# Making and changing


def new_key() -> bytes:
    """A random database key."""
    return secrets.token_bytes(KEY_SIZE)


def new_identity() -> bytes:
    """The random 16 bytes that a new case file will begin with: never those of a known kind of file."""
    identity = secrets.token_bytes(_SALT_SIZE)
    while identity.startswith(FOREIGN_STARTS):
        identity = secrets.token_bytes(_SALT_SIZE)
    return identity


def wrapped(identity: bytes, key: bytes, passphrase: str, recovery_key: str, cost: Cost) -> Keys:
    """The keys of a new case file."""
    return Keys(
        identity=identity,
        by_passphrase=_wrapped_by_passphrase(identity, key, passphrase, cost),
        by_recovery_key=_wrapped_by_recovery_key(identity, key, recovery_key),
    )


def with_passphrase(keys: Keys, key: bytes, passphrase: str, cost: Cost) -> Keys:
    """The same keys under another passphrase."""
    return replace(keys, by_passphrase=_wrapped_by_passphrase(keys.identity, key, passphrase, cost))


def with_recovery_key(keys: Keys, key: bytes, recovery_key: str) -> Keys:
    """The same keys under another recovery key; the former one opens nothing any more."""
    return replace(keys, by_recovery_key=_wrapped_by_recovery_key(keys.identity, key, recovery_key))


def tuned_cost(seconds: float = 1.0) -> Cost:
    """The cost that takes this machine about that long, never under 64 MiB and three passes.

    Three short measurements (about a second together); memory is raised before passes.
    """
    least = Cost(memory_kib=64 * 1024, iterations=3, lanes=4)
    rounds = seconds / max(_seconds(least), 0.001)
    factor = next((factor for factor in (4, 2) if rounds >= factor), 1)
    wanted = replace(least, memory_kib=factor * least.memory_kib)
    iterations = round(wanted.iterations * seconds / max(min(_seconds(wanted), _seconds(wanted)), 0.001))
    return replace(wanted, iterations=min(max(iterations, least.iterations), 32))


# Opening


def unwrapped_by_passphrase(keys: Keys, passphrase: str) -> bytes:
    """The database key. Raises WrongPassphrase when this passphrase does not open it."""
    wrapping = keys.by_passphrase
    if wrapping.cost is None or not wrapping.cost.is_bearable:
        raise _damaged()
    key = _unsealed(keys.identity, wrapping, _from_passphrase(passphrase, wrapping.salt, wrapping.cost))
    if key is None:
        raise WrongPassphrase(
            "That passphrase does not open this case file. Check Caps Lock and the keyboard's language, "
            "and type it again; if you have just changed it, try the one before, or use the recovery key.",
            field="passphrase",
        )
    return key


def unwrapped_by_recovery_key(keys: Keys, recovery_key: str) -> bytes:
    """The database key. Raises WrongPassphrase when it was mistyped or belongs to another file."""
    wrapping = keys.by_recovery_key
    key = _unsealed(keys.identity, wrapping, _from_recovery_key(recovery_key, wrapping.salt))
    if key is None:
        raise WrongPassphrase(
            "That recovery key is written correctly but belongs to another case file, or was replaced by "
            "a newer one. Use the recovery key printed last for this case file.",
            field="recovery_key",
        )
    return key


# The keys file


def to_bytes(keys: Keys) -> bytes:
    """The content of a keys file."""
    content: dict[str, Any] = {
        "format": _FORMAT,
        "version": _VERSION,
        "case_file": keys.identity.hex(),
        "passphrase": _wrapping_to_json(keys.by_passphrase),
        "recovery_key": _wrapping_to_json(keys.by_recovery_key),
    }
    content["checksum"] = _checksum(content)
    return (json.dumps(content, indent=1) + "\n").encode("ascii")


def from_bytes(content: bytes) -> Keys:
    """The keys in a keys file.

    Raises Damaged for anything but a whole keys file with bearable costs, before memory
    is set aside for a derivation, and CannotOpen for one of a later version.
    """
    if len(content) > LARGEST_KEYS_FILE:
        raise _damaged()
    try:
        data = json.loads(content.decode("utf-8"))
        if data["format"] != _FORMAT:
            raise _damaged()
        if type(data["version"]) is int and data["version"] > _VERSION:
            raise CannotOpen(
                "The keys file was written by a later version of IRO Desk. Install that version and open "
                "it there."
            )
        checksum = data.pop("checksum")
        if data["version"] != _VERSION or not secrets.compare_digest(str(checksum), _checksum(data)):
            raise _damaged()
        keys = Keys(
            identity=bytes.fromhex(data["case_file"]),
            by_passphrase=_wrapping_from_json(data["passphrase"], kdf="argon2id"),
            by_recovery_key=_wrapping_from_json(data["recovery_key"], kdf="hkdf-sha256"),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, binascii.Error) as error:
        raise _damaged() from error
    if len(keys.identity) != _SALT_SIZE:
        raise _damaged()
    return keys


# The passphrase rule


def passphrase_problem(text: str) -> str | None:
    """Why this will not do as a new passphrase, or None: 15 characters or four words, no other rule."""
    plain = unicodedata.normalize("NFC", text)
    words = {word.casefold() for word in re.findall(r"[^\W\d_]{3,}", plain)}
    if len(plain) < SHORTEST_PASSPHRASE and len(words) < FEWEST_WORDS:
        return (
            f"The passphrase is too short. Use at least {SHORTEST_PASSPHRASE} characters, or four "
            "different words of three letters or more."
        )
    squeezed = re.sub(r"[\W_]", "", plain.casefold())
    if squeezed in _TOO_COMMON or len(set(plain)) < 5:
        return (
            "The passphrase is one that people guess first. Use four words that have nothing to do with "
            "each other."
        )
    return None


def refuse_weak(passphrase: str) -> None:
    """Raise RuleBroken when this will not do as a new passphrase."""
    problem = passphrase_problem(passphrase)
    if problem:
        raise RuleBroken(problem, field="passphrase")


# Inside


def _damaged() -> Damaged:
    return Damaged(
        "The keys file of this case file is damaged, so the case file was not opened. Move the damaged "
        "keys file to another folder and open again: the copy kept on this computer is then used. "
        "Without a copy, take the keys file from a backup."
    )


def _seconds(cost: Cost) -> float:
    """How long one derivation takes here."""
    started = time.perf_counter()
    _from_passphrase("a passphrase to measure with", bytes(_SALT_SIZE), cost)
    return time.perf_counter() - started


def _from_passphrase(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """Argon2id over the composed form (NFC), so that é typed either way is the same letter."""
    plain = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
    derivation = Argon2id(
        salt=salt, length=KEY_SIZE, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    try:
        return derivation.derive(plain)
    except MemoryError as error:
        raise CannotOpen(
            f"This computer has not the {cost.memory_kib // 1024} MiB of free memory that opening needs. "
            "Close other programs and try again."
        ) from error


def _from_recovery_key(recovery_key: str, salt: bytes) -> bytes:
    """HKDF is enough: 165 random bits cannot be guessed, however fast the guessing."""
    problem = recovery.problem(recovery_key)
    if problem:
        raise WrongPassphrase(problem, field="recovery_key")
    derivation = HKDF(algorithm=SHA256(), length=KEY_SIZE, salt=salt, info=b"irodesk recovery key")
    return derivation.derive(recovery.plain(recovery_key).encode("ascii"))


def _wrapped_by_passphrase(identity: bytes, key: bytes, passphrase: str, cost: Cost) -> Wrapping:
    if not cost.is_bearable:
        raise ValueError(f"no machine may be asked for {cost}")
    salt = secrets.token_bytes(_SALT_SIZE)
    return _sealed(identity, key, salt, cost, _from_passphrase(passphrase, salt, cost))


def _wrapped_by_recovery_key(identity: bytes, key: bytes, recovery_key: str) -> Wrapping:
    salt = secrets.token_bytes(_SALT_SIZE)
    return _sealed(identity, key, salt, None, _from_recovery_key(recovery_key, salt))


def _sealed(identity: bytes, key: bytes, salt: bytes, cost: Cost | None, wrapping_key: bytes) -> Wrapping:
    nonce = secrets.token_bytes(_NONCE_SIZE)
    return Wrapping(
        salt=salt, nonce=nonce, cost=cost, sealed=AESGCM(wrapping_key).encrypt(nonce, key, identity)
    )


def _unsealed(identity: bytes, wrapping: Wrapping, wrapping_key: bytes) -> bytes | None:
    """The database key, or None when the wrapping key is another."""
    try:
        return AESGCM(wrapping_key).decrypt(wrapping.nonce, wrapping.sealed, identity)
    except InvalidTag:
        return None


def _wrapping_to_json(wrapping: Wrapping) -> dict[str, Any]:
    content: dict[str, Any] = {"kdf": "argon2id" if wrapping.cost else "hkdf-sha256"}
    if wrapping.cost:
        content["memory_kib"] = wrapping.cost.memory_kib
        content["iterations"] = wrapping.cost.iterations
        content["lanes"] = wrapping.cost.lanes
    for name in ("salt", "nonce", "sealed"):
        content[name] = base64.b64encode(getattr(wrapping, name)).decode("ascii")
    return content


def _wrapping_from_json(content: dict[str, Any], *, kdf: str) -> Wrapping:
    """Raises what `from_bytes` takes for damage."""
    if content["kdf"] != kdf:
        raise ValueError(kdf)
    cost = None
    if kdf == "argon2id":
        cost = Cost(
            memory_kib=content["memory_kib"], iterations=content["iterations"], lanes=content["lanes"]
        )
        if not cost.is_bearable:
            raise ValueError("cost")
    parts = {name: base64.b64decode(content[name], validate=True) for name in ("salt", "nonce", "sealed")}
    if [len(part) for part in parts.values()] != [_SALT_SIZE, _NONCE_SIZE, KEY_SIZE + _TAG_SIZE]:
        raise ValueError("length")
    return Wrapping(cost=cost, **parts)


def _checksum(content: dict[str, Any]) -> str:
    """Tells damage from a wrong passphrase; against tampering the seals themselves stand."""
    canonical = json.dumps(content, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()
