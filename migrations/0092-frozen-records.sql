-- What was signed, locked, adopted, decided or released, once as it stood: canonical text, a random salt, and the hash
-- that its line of the log carries. A row without content says that the thing was opened again by that line.
-- No foreign keys: a record outlives whatever somebody removes from the tables, and verifying names what is missing.
create table frozen_record (
  id      bigint generated always as identity primary key,
  seq     bigint not null,
  kind    text not null,
  subject text not null,
  year_id bigint,
  content text,
  salt    text,
  hash    text,
  check ((content is null) = (salt is null) and (content is null) = (hash is null))
);
create index frozen_record_subject on frozen_record (kind, subject, id desc);
create index frozen_record_seq on frozen_record (seq, id);
create index frozen_record_year on frozen_record (year_id);
create trigger frozen_record_append_only before update or delete or truncate on frozen_record
  for each statement execute function refuse_change();
