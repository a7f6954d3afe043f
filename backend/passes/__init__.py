"""The passes on muF, one a module; `pipeline` runs them."""
