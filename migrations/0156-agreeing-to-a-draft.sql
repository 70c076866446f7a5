-- A unit that has nothing to change in a draft says so: an answer without words, once for each draft.
create table summary_agreement (
  year_id      bigint not null,
  draft_number integer not null,
  unit_id      bigint not null references unit deferrable,
  agreed_at    timestamptz not null,
  primary key (year_id, draft_number, unit_id),
  foreign key (year_id, draft_number) references summary_draft deferrable
);
