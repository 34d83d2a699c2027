"""One reader a platform; what Facebook and Instagram share stands in `meta_*`."""
