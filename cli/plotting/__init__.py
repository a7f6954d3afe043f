"""Pictures of runs: files of results come in; PNG, SVG or PDF files, or text on a terminal, go out."""
