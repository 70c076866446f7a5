-- A unit's report that was entered later than it was sent: received_at tells the day on which it was sent, and this the
-- day of entry. null where it was sent when it was entered; a report on paper tells its own day of entry.
alter table unit_report add column entered_on date;

-- The day on which the summary report was closed, where that is entered later; closed_at stays the moment of entry.
alter table summary_report add column closed_on date;
