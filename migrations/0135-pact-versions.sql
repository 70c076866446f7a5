-- A signed pact is corrected by a new version. The one that was signed before stays, as it stood, with its record.
alter table pact add column number integer not null default 1;
alter table pact add column reason text not null default '';
alter table pact add column adopted_by text not null default '';

create table pact_version (
  year_id      bigint not null references pact deferrable,
  number       integer not null,
  undertakings jsonb not null,
  place        text not null,
  signing_day  date,
  signatories  jsonb not null,
  reason       text not null,
  adopted_by   text not null,
  signed_at    timestamptz not null,
  replaced_at  timestamptz not null,
  primary key (year_id, number)
);
