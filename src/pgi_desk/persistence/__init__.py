"""The encrypted file: the only package that knows SQLAlchemy and the SQLCipher driver."""

from __future__ import annotations
