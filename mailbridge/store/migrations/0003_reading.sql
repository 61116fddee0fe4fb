-- The last reading of the mail, while nothing of what it rests on has changed.

CREATE TABLE reading (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    payload BLOB NOT NULL
);

CREATE TRIGGER reading_outdated_by_place AFTER INSERT ON place BEGIN DELETE FROM reading; END;
CREATE TRIGGER reading_outdated_by_change AFTER UPDATE ON place BEGIN DELETE FROM reading; END;
CREATE TRIGGER reading_outdated_by_removal AFTER DELETE ON place BEGIN DELETE FROM reading; END;
CREATE TRIGGER reading_outdated_by_mailbox AFTER UPDATE OF special_use ON mailbox
    WHEN OLD.special_use IS NOT NEW.special_use BEGIN DELETE FROM reading; END;
CREATE TRIGGER reading_outdated_by_word AFTER INSERT ON correction BEGIN DELETE FROM reading; END;
CREATE TRIGGER reading_outdated_by_other_word AFTER UPDATE ON correction BEGIN DELETE FROM reading; END;
CREATE TRIGGER reading_outdated_by_silence AFTER DELETE ON correction BEGIN DELETE FROM reading; END;
