"""How far an archive is trusted. Exports are hostile input until read."""

from __future__ import annotations

MAX_ENTRIES = 3_000_000
"""Files in one archive. The largest real exports known hold a few hundred thousand."""

MAX_MEMBER_BYTES = 16 << 30
"""Bytes of one unpacked file. Platforms cut their text files at about 100 MiB."""

MAX_TOTAL_BYTES = 1 << 40
"""Bytes of all files unpacked; X cuts its archives at 50 GiB."""

MAX_RATIO = 2_000
"""Unpacked to packed bytes of one large file. Deflate alone cannot exceed 1,032."""

MAX_DEPTH = 32
"""Folders inside one another."""

SMALL = 1 << 20
"""Bytes below which a file's ratio says nothing: an empty table packs very well."""
