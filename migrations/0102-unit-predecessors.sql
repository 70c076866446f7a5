-- Units that went into one, as a paper says: whether the new unit goes on with what they reached is for whoever merged them to say.
-- A later row on the same unit and former name counts instead; none is changed.
create table unit_predecessor (
  id          bigint generated always as identity primary key,
  year_id     bigint not null references cluster_year deferrable,
  unit_id     bigint not null references unit deferrable,
  -- as decisions and the ledger have it
  name        text not null check (name <> ''),
  until_day   date not null,
  founded     date,
  -- null: nobody said yet
  continues   boolean,
  source      text not null check (source <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null,
  check (founded is null or founded <= until_day)
);
create index unit_predecessor_unit on unit_predecessor (unit_id);
