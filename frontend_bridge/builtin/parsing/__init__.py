"""Words, types, patterns, expressions, equations, declarations: a text comes in, a tree goes out."""
