-- The criteria table of a year and its final points. One row a year: the two revisions say what a screen has seen.
create table score_table (
  year_id           bigint primary key references cluster_year deferrable,
  criteria_revision integer not null default 1,
  scores_revision   integer not null default 0,
  locked_at         timestamptz
);

-- Points are hundredths. A section has no maximum of its own: it is the sum of the criteria below it.
create table criterion (
  id       bigint generated always as identity primary key,
  year_id  bigint not null references score_table deferrable,
  position integer not null,
  kind     text not null check (kind in ('section', 'criterion')),
  code     text not null,
  label    text not null,
  max      integer check (max > 0),
  check ((kind = 'criterion') = (max is not null)),
  unique (year_id, code) deferrable initially deferred
);

create table score (
  criterion_id bigint not null references criterion deferrable,
  unit_id      bigint not null references unit deferrable,
  points       integer not null check (points >= 0),
  primary key (criterion_id, unit_id)
);
