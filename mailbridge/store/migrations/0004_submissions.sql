-- What was handed to the SMTP server, by its Message-ID: journalled before, so that nothing is sent a second time.

CREATE TABLE submission (
    message_id BLOB PRIMARY KEY,
    payload BLOB NOT NULL
);
