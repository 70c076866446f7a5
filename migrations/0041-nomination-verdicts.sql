-- What the law said of the unit on the day the step was taken, and why it was put forward when that was not "đạt".
-- Kept as it was: records and law may change later. Steps taken before this were not judged.
alter table nomination_step
  add column verdict jsonb,
  add column despite text not null default '',
  add check (verdict is null or verdict ->> 'verdict' = 'met' or despite <> '');
