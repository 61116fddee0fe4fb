"""`python -m mailbridge`."""

from mailbridge.cli import run

run()
