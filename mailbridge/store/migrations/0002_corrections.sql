-- What the person said about opportunities, by the key of the founding message.

CREATE TABLE correction (
    founder BLOB PRIMARY KEY,
    payload BLOB NOT NULL
);
