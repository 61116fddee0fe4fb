"""Speeds, printed as ratios to something that runs beside them: never asserted, since machines differ."""
