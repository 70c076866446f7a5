create table conference (
  id           bigint generated always as identity primary key,
  year_id      bigint not null references cluster_year deferrable,
  kind         text not null check (kind in ('kick-off', 'quarter', 'mid-year', 'year-end', 'extraordinary')),
  name         text not null,
  day          date not null,
  starts_at    text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  place        text not null,
  mode         text not null check (mode in ('in-person', 'online', 'hybrid')),
  state        text not null default 'planned' check (state in ('planned', 'in-session', 'ended', 'closed')),
  -- those who lead it: {chair, deputy, secretary}, each with name, office and unit
  leaders      jsonb not null default '{}',
  committee    jsonb,
  started_at   timestamptz,
  ended_at     timestamptz,
  closed_at    timestamptz,
  minutes_seal jsonb,
  revision     integer not null default 1,
  check ((state = 'closed') = (minutes_seal is not null))
);
create index conference_year on conference (year_id, day);

create table attendance (
  id              bigint generated always as identity primary key,
  conference_id   bigint not null references conference deferrable,
  kind            text not null check (kind in ('delegate', 'council', 'guest')),
  unit_id         bigint references unit deferrable,
  name            text not null,
  office          text not null default '',
  person_id       bigint references person deferrable,
  state           text not null default 'invited' check (state in ('invited', 'present', 'late', 'left', 'absent')),
  reason          text not null default '',
  arrived_at      timestamptz,
  left_at         timestamptz,
  written_opinion timestamptz,
  substitute_for  bigint references attendance deferrable,
  revision        integer not null default 1,
  check (kind <> 'delegate' or unit_id is not null)
);
create index attendance_conference on attendance (conference_id);

create table agenda_item (
  id               bigint generated always as identity primary key,
  conference_id    bigint not null references conference deferrable,
  position         integer not null,
  title            text not null,
  presenter        text not null default '',
  starts_at        text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  minutes          integer not null check (minutes between 1 and 600),
  concerns_unit_id bigint references unit deferrable,
  vote_id          bigint references vote deferrable,
  -- who chaired it and why, once it began
  chaired          jsonb,
  proceedings      text not null default '',
  revision         integer not null default 1
);
create index agenda_item_conference on agenda_item (conference_id, position);

create table conference_opinion (
  id            bigint generated always as identity primary key,
  conference_id bigint not null references conference deferrable,
  attendance_id bigint not null references attendance deferrable,
  about         text not null default '',
  wording       text not null,
  dissent       boolean not null default false,
  said_at       timestamptz not null
);
create index conference_opinion_conference on conference_opinion (conference_id, id);

create table conclusion (
  id            bigint generated always as identity primary key,
  conference_id bigint not null references conference deferrable,
  position      integer not null,
  wording       text not null,
  owner         text not null,
  due_on        date,
  revision      integer not null default 1
);
create index conclusion_conference on conclusion (conference_id, position);
