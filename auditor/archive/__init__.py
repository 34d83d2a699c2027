"""An export, zip or folder, as one read-only tree; limits; decoding of its files."""
