"""The five rules of leaving without burning bridges: what a letter says, and what to do beside it. Pure: templates are handed in."""
