"""The words that the reading rests on: data with a stated meaning, and no code but the tables themselves."""
