-- A unit's report that came on paper: who signed it, its number, the day it came, who received it and when that was
-- entered. null where the unit's head sent it here.
alter table unit_report add column paper jsonb;

-- Units whose reports were missing when the summary report was closed, and why it was closed all the same.
alter table summary_report add column closed_without jsonb;
