"""What one stretch of text between spaces may have to do with a list, whatever stands beside it."""
