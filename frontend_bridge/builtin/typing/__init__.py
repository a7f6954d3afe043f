"""Types and kinds: a scoped declaration comes in, its types and its signature go out."""
