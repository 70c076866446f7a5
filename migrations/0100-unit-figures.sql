-- What a unit counts and is in a year, as its papers say: for conditions on its members, targets, party organisation and
-- kind. A later row on the same unit and year counts instead; none is changed.
create table unit_figures (
  id               bigint generated always as identity primary key,
  year_id          bigint not null references cluster_year deferrable,
  unit_id          bigint not null references unit deferrable,
  members          integer check (members >= 1),
  completed        integer check (completed between 0 and members),
  advanced         integer check (advanced between 0 and members),
  fighters         integer check (fighters between 0 and members),
  warned           integer check (warned between 0 and members),
  workers          integer check (workers >= 1),
  covered          integer check (covered between 0 and workers),
  targets_set      integer check (targets_set >= 1),
  targets_met      integer check (targets_met between 0 and targets_set),
  targets_exceeded integer check (targets_exceeded between 0 and targets_met),
  party_grade      text check (party_grade in ('not-completed', 'completed', 'good', 'excellent')),
  founded          date,
  -- what the unit is: {"enterprise": true}
  traits           jsonb not null default '{}',
  source           text not null check (source <> ''),
  recorded_by      text not null,
  recorded_at      timestamptz not null,
  check (completed is null or members is not null),
  check (covered is null or workers is not null),
  check (targets_met is null or targets_set is not null),
  check (targets_exceeded is null or targets_met is not null)
);
create index unit_figures_unit on unit_figures (year_id, unit_id);
