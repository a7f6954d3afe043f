"""The one exception of the front half: what a tool said, and the exit code that goes with it."""


class FrontEndError(Exception):
    """No dump could be made.

    `messages` is the text for standard error, ready to print: a tool's own words unchanged, or
    one message of ours. `exit_code` is the code that `zeluc` ends with.
    """

    def __init__(self, messages: str, exit_code: int = 2) -> None:
        """Keep the text, ending in a line break, and the exit code."""
        super().__init__(messages, exit_code)
        self.messages = messages if messages.endswith("\n") else messages + "\n"
        self.exit_code = exit_code

    def __str__(self) -> str:
        """Give the text, without its last line break."""
        return self.messages.rstrip("\n")
