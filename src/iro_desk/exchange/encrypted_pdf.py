"""A PDF that opens with a password only: AES with a key of 256 bits (row G4)."""

from __future__ import annotations

from io import BytesIO

import pikepdf


def encrypted(pdf: bytes, password: str) -> bytes:
    """The same pages, encrypted. Reading aloud stays allowed; the document's words stay out of the open."""
    out = BytesIO()
    allowed = pikepdf.Permissions(accessibility=True)
    with pikepdf.open(BytesIO(pdf)) as opened:
        opened.save(
            out,
            encryption=pikepdf.Encryption(owner=password, user=password, R=6, allow=allowed, metadata=True),
        )
    return out.getvalue()
