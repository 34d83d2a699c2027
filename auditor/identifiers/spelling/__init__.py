"""How people write: one spelling for everything, sounds, scripts, numbers in words, nicknames."""
