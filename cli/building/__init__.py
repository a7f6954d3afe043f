"""Builds: files and folders of programs come in, up-to-date dumps and Python modules go out.

`modules` finds what there is to build and in which order, `schedule` brings all of it up to date, several
modules at a time, `steps` one module. `fingerprints` tells what is up to date. `implementation` looks after
modules that are written in Python, and `conform`, in a process of its own, whether they have their types.
"""
