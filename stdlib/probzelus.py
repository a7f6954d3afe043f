"""The module `Probzelus`, which has no values: programs open it for its name."""
