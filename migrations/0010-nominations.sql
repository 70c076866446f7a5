-- What the cluster puts forward for a title: a proposal until somebody competent decides.
create table nomination (
  id              bigint generated always as identity primary key,
  year_id         bigint not null references cluster_year deferrable,
  award_code      text not null,
  unit_id         bigint not null references unit deferrable,
  state           text not null check (state in ('scored', 'eligible', 'ineligible', 'unknown', 'honoured', 'submitted',
                    'returned', 'appraised', 'approved', 'cut', 'awarded', 'not-awarded', 'revoked', 'withdrawn')),
  -- the signed vote it rests on
  vote_id         bigint,
  merits          text not null default '',
  award_record_id bigint unique references award_record deferrable,
  created_at      timestamptz not null,
  revision        integer not null default 1,
  unique (year_id, award_code, unit_id)
);

-- Every step with its day, paper, reason and author; nothing is overwritten.
create table nomination_step (
  nomination_id bigint not null references nomination deferrable,
  number        integer not null,
  state         text not null,
  on_day        date not null,
  paper         text not null default '',
  reason        text not null default '',
  by            text not null,
  at            timestamptz not null,
  primary key (nomination_id, number)
);

-- The order in which a vote placed its nominees, kept for a later disqualification.
create table nomination_order (
  year_id    bigint not null references cluster_year deferrable,
  award_code text not null,
  vote_id    bigint not null,
  position   integer not null,
  unit_id    bigint not null references unit deferrable,
  reached    boolean not null,
  primary key (vote_id, position)
);
