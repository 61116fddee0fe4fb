"""A file a command, and what they share: parse, call, print."""
