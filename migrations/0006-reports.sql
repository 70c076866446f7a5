-- Periodic reports: the secretary calls one, each unit answers under its headings.
create table report_call (
  id        bigint generated always as identity primary key,
  year_id   bigint not null references cluster_year deferrable,
  kind      text not null check (kind in ('quarter', 'six-months', 'year')),
  quarter   integer check (quarter between 1 and 4),
  due_on    date not null,
  headings  jsonb not null,
  called_at timestamptz not null,
  revision  integer not null default 1,
  check ((kind = 'quarter') = (quarter is not null))
);
create unique index report_call_once on report_call (year_id, kind, coalesce(quarter, 0));

create table unit_report (
  id                bigint generated always as identity primary key,
  call_id           bigint not null references report_call deferrable,
  unit_id           bigint not null references unit deferrable,
  state             text not null default 'draft' check (state in ('draft', 'submitted', 'returned')),
  sections          jsonb not null default '{}',
  figures_as_of     date,
  -- the first arrival decides whether a report is late: a supplement asked for later does not make it so
  first_received_at timestamptz,
  received_at       timestamptz,
  approved_by       text not null default '',
  return_reason     text not null default '',
  revision          integer not null default 1,
  unique (call_id, unit_id),
  check (state = 'draft' or first_received_at is not null)
);

-- The cluster's summary report, composed from the units' reports of one call.
create table summary_report (
  year_id        bigint primary key references cluster_year deferrable,
  call_id        bigint not null references report_call deferrable,
  state          text not null default 'composing' check (state in ('composing', 'commenting', 'final')),
  comments_until date,
  closed_at      timestamptz,
  revision       integer not null default 1,
  check ((state = 'final') = (closed_at is not null))
);

-- A passage remembers the unit it came from, also after it was edited; a removed one stays, comments point to it.
create table summary_passage (
  id             bigint generated always as identity primary key,
  year_id        bigint not null references summary_report deferrable,
  heading_key    text not null,
  position       integer not null,
  text           text not null,
  source_unit_id bigint references unit deferrable,
  removed_at     timestamptz,
  revision       integer not null default 1
);
create unique index summary_passage_source on summary_passage (year_id, heading_key, source_unit_id)
  where source_unit_id is not null;

-- “Dự thảo lần n” as it went out; never changed afterwards.
create table summary_draft (
  year_id        bigint not null references summary_report deferrable,
  number         integer not null,
  passages       jsonb not null,
  comments_until date not null,
  made_at        timestamptz not null,
  primary key (year_id, number)
);

create table summary_comment (
  id            bigint generated always as identity primary key,
  year_id       bigint not null references summary_report deferrable,
  number        integer not null,
  passage_id    bigint not null references summary_passage deferrable,
  -- the passage as it read when the comment was made, in the draft it was made on
  passage_text  text not null,
  draft_number  integer not null,
  unit_id       bigint not null references unit deferrable,
  person_label  text not null,
  at_conference boolean not null,
  text          text not null,
  made_at       timestamptz not null,
  disposition   text check (disposition in ('accepted', 'partly', 'explained')),
  reason        text not null default '',
  new_text      text,
  resolved_at   timestamptz,
  revision      integer not null default 1,
  unique (year_id, number),
  check ((disposition is null) = (resolved_at is null)),
  check (new_text is null or disposition in ('accepted', 'partly'))
);

-- Directions for next year; carrying one makes it an item of next year's plan, once.
create table direction (
  id           bigint generated always as identity primary key,
  year_id      bigint not null references cluster_year deferrable,
  position     integer not null,
  text         text not null,
  responsible  text not null check (responsible in ('secretary', 'chair', 'every-unit', 'one-unit', 'standing-body')),
  unit_id      bigint references unit deferrable,
  due_on       date,
  carried_to   bigint unique references plan_item deferrable,
  carried_at   timestamptz,
  revision     integer not null default 1,
  check ((responsible = 'one-unit') = (unit_id is not null)),
  check ((carried_to is null) = (carried_at is null))
);
create index direction_year on direction (year_id, position);
