"""Mail apps of other people, driven as a person would: they open our draft, and send it."""
