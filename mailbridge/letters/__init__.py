"""The five rules of leaving without burning bridges: what a letter says, and what to do beside it.

What may live here: pure modules, one a rule or a part of the letter; templates are handed in.
"""
