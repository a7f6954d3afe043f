"""The language server: what an editor asks about sources comes in, answers go out (Language Server Protocol 3.17)."""
