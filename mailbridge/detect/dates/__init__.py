"""Dates in text. `find` gives the times at which people could meet; `scan` gives all times and what is said of them."""

from mailbridge.detect.dates.values import Context, Found, Length, Mention, Pick, Scan, Shift

__all__ = ["Context", "Found", "Length", "Mention", "Pick", "Scan", "Shift"]
