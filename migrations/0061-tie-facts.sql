-- What parts units of equal points where the rulebook asks for more than points; entered with its source.
create table unit_tie_fact (
  year_id                  bigint not null references cluster_year deferrable,
  unit_id                  bigint not null references unit deferrable,
  outstanding_achievements integer check (outstanding_achievements >= 0),
  -- 0 where the unit has never held a flag; null where nobody has stated it
  last_flag_year           integer check (last_flag_year >= 0),
  note                     text not null,
  primary key (year_id, unit_id)
);
