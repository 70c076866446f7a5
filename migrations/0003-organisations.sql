create table owner (
  id         bigint generated always as identity primary key,
  name       text not null,
  -- how the standing body of the owner's council signs papers, e.g. "Cục Công tác đảng và công tác chính trị"
  standing_body_name text not null default '',
  revision   integer not null default 1
);
create unique index owner_name on owner (vn_fold(name));

create table unit (
  id         bigint generated always as identity primary key,
  owner_id   bigint not null references owner deferrable,
  code       text not null,
  address    text not null default '',
  revision   integer not null default 1,
  unique (owner_id, code)
);

-- A unit keeps the name it had in each year: papers of 2020 go on saying what was said in 2020.
create table unit_name (
  unit_id  bigint not null references unit deferrable,
  from_day date not null,
  name     text not null,
  decision text not null default '',
  primary key (unit_id, from_day)
);
create index unit_name_search on unit_name using gin (vn_fold(name) gin_trgm_ops);

create table cluster (
  id                bigint generated always as identity primary key,
  owner_id          bigint not null references owner deferrable,
  code              text not null unique check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name              text not null,
  kind              text not null default 'cluster' check (kind in ('cluster', 'bloc', 'region')),
  document_symbol   text not null default 'CTĐ',
  founding_decision text not null default '',
  founded_on        date,
  place             text not null default 'Hà Nội',
  revision          integer not null default 1
);

create table membership (
  id              bigint generated always as identity primary key,
  cluster_id      bigint not null references cluster deferrable,
  unit_id         bigint not null references unit deferrable,
  observer        boolean not null default false,
  joined_on       date not null,
  joined_decision text not null default '',
  left_on         date,
  left_because    text check (left_because in ('left', 'merged', 'dissolved')),
  left_decision   text not null default '',
  merged_into     bigint references unit deferrable,
  check (left_on is null or left_on >= joined_on),
  check ((left_on is null) = (left_because is null))
);
create index membership_cluster on membership (cluster_id);
create unique index membership_once on membership (cluster_id, unit_id) where left_on is null;

-- Head and deputy are units; a chief acts for the unit.
create table headship (
  id             bigint generated always as identity primary key,
  cluster_id     bigint not null references cluster deferrable,
  year           integer not null,
  role           text not null check (role in ('head', 'deputy')),
  unit_id        bigint not null references unit deferrable,
  obtained_by    text not null check (obtained_by in ('elected', 'appointed', 'rotation', 'recognised')),
  decision       text not null default '',
  chief_name     text not null default '',
  chief_office   text not null default '',
  handed_over_on date,
  ended_on       date,
  revision       integer not null default 1
);
create unique index headship_head on headship (cluster_id, year) where role = 'head' and ended_on is null;
create index headship_cluster on headship (cluster_id, year);
