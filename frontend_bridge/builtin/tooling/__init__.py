"""What an editor asks of a source: a text comes in; its names, types and faults go out, as far as it is right."""
