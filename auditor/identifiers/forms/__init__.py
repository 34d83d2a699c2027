"""The written forms of what a list holds, from the list's side and as texts spell them out."""
