"""Tests of reading mail from disk."""
