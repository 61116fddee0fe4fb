"""Mail over IMAP: session, mailboxes, incremental reading, drafts. The only room that imports imapclient."""
