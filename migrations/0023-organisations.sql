alter table membership add column revision integer not null default 1;
-- Why a headship ended before its term: the unit was re-appointed, merged, gave it back.
alter table headship add column ended_because text not null default '';
alter table cluster add constraint cluster_name_not_empty check (name <> '');
create unique index cluster_name on cluster (owner_id, vn_fold(name));
