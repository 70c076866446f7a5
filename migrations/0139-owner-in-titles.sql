-- How an owner is called in its own flag and diploma (“Cờ thi đua của Bộ Công an”, “Bằng khen của UBND tỉnh”); '' where its
-- name says enough.
alter table owner add column title_name text not null default '';

-- How a unit came to lead is told or not told; nobody was elected only because a form said so.
alter table headship drop constraint headship_obtained_by_check;
alter table headship add constraint headship_obtained_by_check
  check (obtained_by in ('elected', 'appointed', 'rotation', 'recognised', 'untold'));
