"""What is learned from data: the scripts that learn it, run by `make model`."""
