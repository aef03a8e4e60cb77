"""A program of its own that encrypts or opens an age file with a passphrase, from its input to its output.

The library stretches a passphrase and works on the whole content in one call that lets nobody else run: in the program
itself every window would stand still for seconds. The input is the length of the passphrase in a line, the passphrase,
then the content; the answer is a line of JSON, with `problem` in the library's words when it refuses, then the content.
"""

from __future__ import annotations

import json
import re
import sys

import pyrage

from pgi_desk.child_programs import close_off

# The work of a passphrase as a power of two: more than any program chooses for a second of it is hostile.
SANE_WORK, TRIES = 22, 12
TOO_MUCH_WORK = "Excessive work parameter"
WORK = re.compile(rb"age-encryption\.org/v1\n-> scrypt \S+ (\d{1,3})\n")


def main(task: str) -> int:
    """Encrypt, or open."""
    close_off()
    given = sys.stdin.buffer
    passphrase = given.read(int(given.readline())).decode("utf-8")
    work = pyrage.passphrase.encrypt if task == "encrypt" else decrypted
    said: dict[str, str] = {}
    try:
        content = work(given.read(), passphrase)
    except (pyrage.EncryptError, pyrage.DecryptError) as error:
        said, content = {"problem": str(error)}, b""
    sys.stdout.buffer.write(json.dumps(said).encode() + b"\n")
    sys.stdout.buffer.write(content)
    return 0


def decrypted(content: bytes, passphrase: str) -> bytes:
    """Decrypt; the library refuses what takes too long by what it measures just then: a busy moment is tried again."""
    asked = WORK.match(content)
    left = TRIES if asked and int(asked[1]) <= SANE_WORK else 1
    while True:
        left -= 1
        try:
            return bytes(pyrage.passphrase.decrypt(content, passphrase))
        except pyrage.DecryptError as error:
            if not left or not str(error).startswith(TOO_MUCH_WORK):
                raise


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
