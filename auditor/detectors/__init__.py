"""One concern each: client mentions, contact data, case talk, place, connections, media."""
