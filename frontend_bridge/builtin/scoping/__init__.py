"""Names: a parsed declaration comes in, the same with resolved names goes out."""
