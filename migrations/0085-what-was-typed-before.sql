-- What a record of a count says beside its figures: how many cells were changed after they had been compared, and who
-- had typed from the signed paper before somebody else took over.
alter table teller_entry
  add column changed_after integer not null default 0 check (changed_after >= 0),
  add column taken_over_from text;
