-- One row is one ballot: one round, held once. A second round, a ballot held again and a recount are rows of their own,
-- so that a voided record stays as it was.
create table vote (
  id              bigint generated always as identity primary key,
  year_id         bigint not null references cluster_year deferrable,
  kind            text not null check (kind in ('title', 'head', 'deputy')),
  award_code      text,
  name            text not null,
  -- place of the entry in the rulebook: votes are held in this order
  position        integer not null,
  round           integer not null default 1 check (round >= 1),
  state           text not null default 'prepared' check (state in ('prepared', 'open', 'signed', 'void')),
  channels        jsonb not null,
  rule            jsonb not null,
  article         text not null default '',
  requires        jsonb not null default '[]',
  rulebook_number integer not null,
  quota_facts     jsonb not null default '{}',
  excluded        jsonb not null default '[]',
  -- what the result waits for when figures are not final yet; empty when they are
  subject_to      text not null default '',
  follows_id      bigint references vote deferrable,
  follows_because text check (follows_because in ('next-round', 'voted-again', 'counted-again')),
  opening         jsonb,
  hands           jsonb,
  result          jsonb,
  settlement      jsonb,
  voided          jsonb,
  created_at      timestamptz not null,
  revision        integer not null default 1,
  check ((kind = 'title') = (award_code is not null)),
  check ((follows_id is null) = (follows_because is null)),
  check (state not in ('open', 'signed') or opening is not null),
  check (state <> 'signed' or result is not null),
  check ((state = 'void') = (voided is not null))
);
create index vote_year on vote (year_id, position, round);
create unique index vote_follows on vote (follows_id) where follows_id is not null;

create table vote_nominee (
  vote_id          bigint not null references vote deferrable,
  unit_id          bigint not null references unit deferrable,
  position         integer not null,
  source           text not null check (source in ('list', 'floor')),
  -- what may part a tie: score in hundredths, outstanding achievements, year of the last flag
  facts            jsonb not null default '{}',
  attested         jsonb not null default '[]',
  withdrawn        text check (withdrawn in ('before-opening', 'after-opening')),
  withdrawn_reason text not null default '',
  primary key (vote_id, unit_id)
);

-- What one teller typed. Each line has one author; nobody else's hand ever changes it.
create table teller_entry (
  vote_id    bigint not null references vote deferrable,
  seat       integer not null,
  entered_by text not null,
  figures    jsonb not null,
  entered_at timestamptz not null,
  revision   integer not null default 1,
  primary key (vote_id, seat)
);

-- Adopting rules, a table, a report: a simple majority by hand, apart from votes on titles.
create table simple_decision (
  id         bigint generated always as identity primary key,
  year_id    bigint not null references cluster_year deferrable,
  about      text not null check (about in ('rules', 'score-table', 'report', 'counting-committee', 'other')),
  wording    text not null,
  hands      jsonb not null,
  adopted    boolean not null,
  sum        jsonb not null,
  decided_at timestamptz not null
);
create index simple_decision_year on simple_decision (year_id, id);

-- The way of a head or deputy unit that was voted: elected, recognised by the higher level, handed over.
create table elected_headship (
  headship_id    bigint primary key references headship deferrable,
  vote_id        bigint not null references vote deferrable,
  elected_on     date not null,
  recognised_on  date,
  recognition    text not null default '',
  handed_over_on date,
  check (handed_over_on is null or handed_over_on >= elected_on)
);
create index elected_headship_vote on elected_headship (vote_id);

-- What was frozen at the opening, signed or voided is never written over, whoever holds the database's password.
create function keep_what_was_signed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (old.opening is not null and new.opening is distinct from old.opening)
    or (old.result is not null and new.result is distinct from old.result)
    or (old.voided is not null and new is distinct from old)
    or (old.result is not null and (new.rule, new.round, new.year_id) is distinct from (old.rule, old.round, old.year_id))
  then raise exception 'vote % keeps what was opened, signed or voided', old.id using errcode = 'TD001';
  end if;
  return new;
end $$;
create trigger vote_keeps before update or delete on vote for each row execute function keep_what_was_signed();
