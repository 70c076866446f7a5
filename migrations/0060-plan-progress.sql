-- An item for every unit is done unit by unit. Where reports tell it by themselves, nobody marks it.
create table plan_item_mark (
  item_id bigint not null references plan_item on delete cascade deferrable,
  unit_id bigint not null references unit deferrable,
  done_on date not null,
  note    text not null default '',
  primary key (item_id, unit_id)
);

alter table plan_item add column done_when text not null default 'marked'
  check (done_when in ('marked', 'six-months-report', 'year-report'));
alter table plan_item add check (done_when = 'marked' or responsible in ('every-unit', 'one-unit'));
