-- What only people can judge, with who said so and by which paper. A later line on the same fact counts instead; none is changed.
create table attested_fact (
  id          bigint generated always as identity primary key,
  year_id     bigint not null references cluster_year deferrable,
  unit_id     bigint not null references unit deferrable,
  fact        text not null,
  by_level    text not null check (by_level in ('unit', 'ministry-province', 'defence-police', 'central')),
  holds       boolean not null,
  paper       text not null check (paper <> ''),
  on_day      date not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index attested_fact_unit on attested_fact (year_id, unit_id);

-- A unit that another agency asked to hold back. Lifting keeps the line, with its own paper and reason.
create table exclusion (
  id            bigint generated always as identity primary key,
  year_id       bigint not null references cluster_year deferrable,
  unit_id       bigint not null references unit deferrable,
  why           text not null check (why in ('discipline', 'inspection', 'complaint')),
  agency        text not null check (agency <> ''),
  paper         text not null check (paper <> ''),
  reason        text not null check (reason <> ''),
  from_day      date not null,
  recorded_at   timestamptz not null,
  lifted_on     date check (lifted_on >= from_day),
  lifted_paper  text not null default '',
  lifted_reason text not null default '',
  check ((lifted_on is null) = (lifted_paper = '')),
  check ((lifted_on is null) = (lifted_reason = ''))
);
create index exclusion_unit on exclusion (unit_id);
