-- An item may be done by what happens in the year: the pact signed, titles registered, points locked, the summary report
-- closed, the conference held, proposals submitted. Reports and registrations come unit by unit.
alter table plan_item drop constraint plan_item_done_when_check;
alter table plan_item add constraint plan_item_done_when_check check (done_when in (
  'marked', 'six-months-report', 'year-report', 'titles-registered',
  'pact-signed', 'scores-locked', 'summary-closed', 'conference-held', 'nominations-sent'
));
alter table plan_item drop constraint plan_item_check1;
alter table plan_item add constraint plan_item_units_told check (
  done_when not in ('six-months-report', 'year-report', 'titles-registered') or responsible in ('every-unit', 'one-unit')
);
