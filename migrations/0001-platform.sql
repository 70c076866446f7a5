-- The platform's own tables: the append-only log and the keys that make a repeated request harmless.
-- Foreign keys are deferrable everywhere, so that a backup can be restored table by table.

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Text as people search for it: no diacritics, đ = d, lower case. The same as fold() in src/basics.
-- Qualified names: since PostgreSQL 17 indexes are built with an empty search_path.
create function vn_fold(t text) returns text
  language sql immutable strict parallel safe
  return lower(public.unaccent('public.unaccent'::regdictionary, t));

create table log_entry (
  seq           bigint primary key check (seq > 0),
  at            timestamptz not null,
  action        text not null,
  actor         text not null,
  year_id       bigint,
  content       text not null,
  content_hash  text not null,
  previous_hash text not null,
  hash          text not null unique
);
create index log_entry_year on log_entry (year_id, seq);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'TD001';
end $$;
create trigger log_entry_append_only before update or delete or truncate on log_entry
  for each statement execute function refuse_change();

create table idempotency_key (
  key        text primary key,
  actor      text not null,
  action     text not null,
  input_hash text not null,
  answer     jsonb,
  at         timestamptz not null
);
create index idempotency_key_at on idempotency_key (at);
