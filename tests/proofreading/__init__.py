"""Proof-reading: clean letters stay clean, and what was spoilt is found."""
