"""The command `pzjax`: simulators and projects from the command line."""
