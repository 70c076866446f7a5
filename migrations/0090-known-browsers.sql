-- Browsers in which somebody signed in before. While guessing from an office is slowed down, such a browser keeps its
-- own count for that person's name. It opens nothing: the password is asked all the same.

create table known_browser (
  token_hash   text not null,
  person_id    bigint not null references person (id) deferrable,
  known_since  timestamptz not null,
  last_used_at timestamptz not null,
  primary key (token_hash, person_id)
);
create index known_browser_person on known_browser (person_id, last_used_at);
