"""The module `Zelus_owl`, which has no values: programs open it for its name."""
