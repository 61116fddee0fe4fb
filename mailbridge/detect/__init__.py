"""What hiring mail means: messages in, opportunities out. Pure: `now`, zone and the person's addresses are handed in."""
