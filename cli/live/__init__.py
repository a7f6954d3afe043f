"""The command `pzjax live`: a local page that runs a node step by step."""

from pzjax.cli.live.command import live

__all__ = ["live"]
