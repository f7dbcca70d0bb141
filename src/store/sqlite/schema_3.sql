-- A program that does not know that a message may be compressed must not find it.
ALTER TABLE message RENAME COLUMN bytes TO kept;
-- How many octets a compressed message has; none: it is not compressed.
ALTER TABLE message ADD COLUMN octets INTEGER;
