"""The proof: whatever is cut, stalled, killed or done by others in between, a letter lies there once and nothing else
has changed. Real processes, a real server, and a network that fails at a named command."""
