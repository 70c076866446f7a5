create table cluster_year (
  id            bigint generated always as identity primary key,
  cluster_id    bigint not null references cluster deferrable,
  year          integer not null check (year between 1948 and 2200),
  starts_on     date not null,
  ends_on       date not null check (ends_on > starts_on),
  motto         text not null default '',
  figures_as_of date,
  -- true when any figure of the year is made up to show the product; printed on every paper
  illustrative  boolean not null default false,
  concluded_at  timestamptz,
  revision      integer not null default 1,
  created_at    timestamptz not null,
  unique (cluster_id, year)
);
alter table role_grant add foreign key (year_id) references cluster_year deferrable;
alter table role_grant add foreign key (unit_id) references unit deferrable;

-- The rulebook is data, never a constant: one row a version, frozen when the pact is signed.
create table rulebook_version (
  id         bigint generated always as identity primary key,
  year_id    bigint not null references cluster_year deferrable,
  number     integer not null,
  rules      jsonb not null,
  reason     text not null default '',
  adopted_by text not null default '',
  frozen_at  timestamptz,
  revision   integer not null default 1,
  unique (year_id, number)
);

create table plan (
  year_id      bigint primary key references cluster_year deferrable,
  legal_bases  jsonb not null default '[]',
  purpose      text not null default '',
  requirements text not null default '',
  themes       jsonb not null default '[]',
  revision     integer not null default 1
);

create table plan_item (
  id          bigint generated always as identity primary key,
  year_id     bigint not null references cluster_year deferrable,
  position    integer not null,
  title       text not null,
  responsible text not null check (responsible in ('secretary', 'chair', 'every-unit', 'one-unit', 'standing-body', 'tellers')),
  unit_id     bigint references unit deferrable,
  due_on      date not null,
  done_on     date,
  done_note   text not null default '',
  revision    integer not null default 1,
  check ((responsible = 'one-unit') = (unit_id is not null))
);
create index plan_item_year on plan_item (year_id, due_on);

create table pact (
  year_id      bigint primary key references cluster_year deferrable,
  undertakings jsonb not null default '[]',
  place        text not null default '',
  signing_day  date,
  signed_at    timestamptz,
  revision     integer not null default 1
);

create table pact_signatory (
  year_id    bigint not null references pact deferrable,
  unit_id    bigint not null references unit deferrable,
  position   integer not null,
  name       text not null default '',
  office     text not null default '',
  primary key (year_id, unit_id)
);

create table title_registration (
  id            bigint generated always as identity primary key,
  year_id       bigint not null references cluster_year deferrable,
  unit_id       bigint not null references unit deferrable,
  award_code    text not null,
  registered_on date not null,
  unique (year_id, unit_id, award_code)
);
