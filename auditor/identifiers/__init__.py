"""The client list: canonical forms and variants, the sealed index, matches. Plain text dies here."""
