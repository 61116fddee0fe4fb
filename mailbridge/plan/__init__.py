"""What will change a mailbox, as values, before anything does. Pure: the look at the mailbox is handed in."""
