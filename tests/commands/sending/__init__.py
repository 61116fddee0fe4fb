"""`send`: on real servers, with what goes wrong at every step."""
