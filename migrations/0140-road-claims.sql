-- The point of the law that a unit's dossier claims for a title: only it is judged then. It is of the standard of one
-- instrument, so that a claim under one law says nothing under another. A later version counts instead; none is changed.
create table road_claim (
  id          bigint generated always as identity primary key,
  year_id     bigint not null references cluster_year deferrable,
  unit_id     bigint not null references unit deferrable,
  award_code  text not null check (award_code <> ''),
  -- of the standard: 06/2022/QH15
  instrument  text not null check (instrument <> ''),
  -- Đ73.4.a; null: nothing is claimed any more
  road        text check (road <> ''),
  revision    integer not null check (revision >= 1),
  recorded_by text not null,
  recorded_at timestamptz not null,
  unique (year_id, unit_id, award_code, instrument, revision)
);
