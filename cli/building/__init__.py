"""Builds: files and folders of programs come in, up-to-date dumps and Python modules go out.

`modules` finds what there is to build and in which order, `fingerprints` tells what is up to date,
`steps` brings one module up to date, `schedule` all of them, several at a time.
"""
