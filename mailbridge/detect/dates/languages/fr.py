"""French. What may live here: the words of one language, as `languages` says."""

HALF = -30
ORDER = "dm"
NEXT = "coming"

WORDS = """
"""
