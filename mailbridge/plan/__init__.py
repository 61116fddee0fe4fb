"""What will change a mailbox, as values, before anything does. Pure: what is known of the mailbox and `now` are handed in."""
