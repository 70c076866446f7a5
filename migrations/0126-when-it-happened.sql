-- A step may be entered later than it happened: its moment of entry stays where it was, and the moment that was told stands beside it.
-- Null where nothing was told: it happened when it was entered. Attendance, opinions and steps inside JSON carry theirs in the value itself.
alter table conference
  add column started_held_at timestamptz,
  add column ended_held_at timestamptz,
  -- A meeting that was moved after people had been invited: what they had been told, and when they were told again.
  add column moved jsonb;

alter table simple_decision add column held_at timestamptz;
