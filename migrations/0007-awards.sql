-- The award ledger: named awards, and plain totals without names. A line is revoked with its reason, never deleted.
create table award_record (
  id               bigint generated always as identity primary key,
  cluster_id       bigint not null references cluster deferrable,
  year             integer not null check (year between 1948 and 2200),
  kind             text not null check (kind in ('named', 'total')),
  -- an award of the catalogue; or a whole family (“Huân chương”, classes not told); or neither: a name of its own
  award_code       text,
  family           text,
  award_name       text not null,
  level            text,
  -- null: all units of the cluster together
  unit_id          bigint references unit deferrable,
  recipient        text not null default '',
  collectives      integer not null default 0 check (collectives >= 0),
  individuals      integer not null default 0 check (individuals >= 0),
  untold           integer not null default 0 check (untold >= 0),
  decision_number  text not null default '',
  decided_on       date,
  decided_by       text not null default '',
  source           text not null default '',
  illustrative     boolean not null default false,
  recorded_at      timestamptz not null,
  revoked_at       timestamptz,
  revoked_because  text not null default '',
  check (collectives + individuals + untold >= 1),
  check (kind = 'total' or (collectives + individuals = 1 and untold = 0 and unit_id is not null
                            and recipient <> '' and decision_number <> '')),
  check ((revoked_at is null) = (revoked_because = ''))
);
create index award_record_year on award_record (cluster_id, year);
create unique index award_record_once on award_record (cluster_id, vn_fold(decision_number), vn_fold(recipient))
  where kind = 'named' and revoked_at is null;
create index award_record_search on award_record using gin (vn_fold(award_name) gin_trgm_ops);
