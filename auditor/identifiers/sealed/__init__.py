"""The list on the disk and in memory: bytes, keys and tags, and nothing of what they stand for."""
