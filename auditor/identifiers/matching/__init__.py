"""An opened list held against texts: `index.ClientIndex` is the way in."""
