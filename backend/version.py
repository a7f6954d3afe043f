"""The version of pzjax, from the installed package's metadata."""

from importlib.metadata import version

VERSION = version("pzjax")
