create table person (
  id            bigint generated always as identity primary key,
  full_name     text not null,
  sign_in_name  text not null,
  password_hash text,
  administrator boolean not null default false,
  active        boolean not null default true,
  oidc_issuer   text,
  oidc_subject  text,
  illustrative  boolean not null default false,
  revision      integer not null default 1,
  created_at    timestamptz not null,
  unique (oidc_issuer, oidc_subject)
);
create unique index person_sign_in_name on person (lower(sign_in_name));
create index person_search on person using gin (vn_fold(full_name) gin_trgm_ops);

create table session (
  token_hash text primary key,
  person_id  bigint not null references person deferrable,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at   timestamptz
);
create index session_person on session (person_id);

-- A link that works once: the first administrator, an invitation, a password reset. Only its hash is kept.
create table one_time_link (
  token_hash text primary key,
  purpose    text not null check (purpose in ('first-administrator', 'invitation', 'password-reset')),
  person_id  bigint references person deferrable,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at    timestamptz
);

-- A role is held in one cluster-year; unit officers, heads of unit and delegates hold it for one unit.
create table role_grant (
  id         bigint generated always as identity primary key,
  person_id  bigint not null references person deferrable,
  year_id    bigint not null,
  role       text not null check (role in ('standing-body', 'secretary', 'unit-officer', 'unit-head', 'chair',
                                           'deputy', 'delegate', 'teller', 'council', 'observer')),
  unit_id    bigint,
  granted_at timestamptz not null,
  ended_at   timestamptz,
  check ((unit_id is not null) or role not in ('unit-officer', 'unit-head', 'delegate'))
);
create index role_grant_person on role_grant (person_id) where ended_at is null;
create index role_grant_year on role_grant (year_id) where ended_at is null;
create unique index role_grant_once on role_grant (person_id, year_id, role, coalesce(unit_id, 0)) where ended_at is null;
