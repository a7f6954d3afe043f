"""The kernel: the typed program that the reductions rewrite, until only machines are left to make."""
