CREATE EXTENSION citext;
CREATE TYPE tongue AS ENUM ('de', 'fi');

CREATE TABLE people (email text PRIMARY KEY, language text, priority integer);
INSERT INTO people VALUES
    ('anna@lab.example', 'it', 9),
    ('bob@sub.lab.example', 'it', 9),
    ('gina@lab.example', 'es-MX', 9),
    ('hans@lab.example', NULL, 9),
    ('ida@lab.example', '?', 9),
    ('@own.lab.example', 'nl', 1);

-- The way amavis keeps its users.
CREATE TABLE users (id serial PRIMARY KEY, priority integer, email bytea UNIQUE, language varchar(9));
INSERT INTO users (priority, email, language) VALUES
    (7, 'gina@lab.example', 'sv'),
    (9, '@.example', 'da');

CREATE TABLE others (email citext, language tongue);
INSERT INTO others VALUES ('Gina@Lab.example', 'fi');
