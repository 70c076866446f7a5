-- What a cluster's screens ask is found without reading other clusters' rows; measured by bench/scale.ts.

create index summary_passage_year on summary_passage (year_id, heading_key, position);
create index nomination_order_award on nomination_order (year_id, award_code);
create index membership_unit on membership (unit_id);
create index award_record_unit on award_record (unit_id);
create index cluster_year_newest on cluster_year (year desc);

-- Lists stand in Vietnamese order, and are searched as people type.
create index person_by_given_name on person (
  given_name(full_name) collate "vi-x-icu", full_name collate "vi-x-icu", id);
create index person_sign_in_search on person using gin (lower(sign_in_name) gin_trgm_ops);
create index unit_name_order on unit_name (name collate "vi-x-icu", unit_id);
create index unit_code_search on unit using gin (vn_fold(code) gin_trgm_ops);
create index cluster_search on cluster using gin (vn_fold(code || ' ' || name) gin_trgm_ops);

-- What a line of the log tells; null where its content was spoilt and is no JSON, which must not keep it from being
-- stored: the walk along the chain names it.
create function told(content text) returns jsonb language plpgsql immutable strict as $$
begin
  return content::jsonb -> 'what';
exception when others then
  return null;
end $$;

-- Who saved first is looked up while everybody waits: by what the line tells, however rare. A short pending list keeps
-- that look-up short, and each flush of it.
create index log_entry_told on log_entry using gin (told(content) jsonb_path_ops) with (gin_pending_list_limit = 256);
-- Lines about the organisation of a cluster belong to each of its years.
create index log_entry_cluster on log_entry ((told(content) ->> 'clusterId'), seq)
  where year_id is null and action like 'organisations.%';
