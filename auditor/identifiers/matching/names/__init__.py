"""Names in running text: listed words read beside one another."""
