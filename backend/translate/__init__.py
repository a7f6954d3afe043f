"""From object code to muF."""
