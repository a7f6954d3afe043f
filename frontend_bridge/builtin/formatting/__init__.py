"""The layout of sources: a text comes in, the same program in the house's layout goes out."""
