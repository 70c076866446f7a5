-- An award decided at the beginning of a year, without a period in its decision, may be for that year or for the one before. The law
-- treats the year as open; so the masks keep what was decided by the end of March apart, under the kind with a ~ after it.
create function kept_kind(kind text, on_day date) returns text
  language sql immutable strict parallel safe
  return (case when position(':' in kind) = 0 and extract(month from on_day) <= 3 then kind || '~' else kind end) collate "C";

create or replace function refresh_year_masks(subjects bigint[]) returns void language plpgsql as $$
begin
  delete from year_mask where subject_id = any(subjects);
  insert into year_mask (subject_id, kind, years, decided, latest_on)
  select subject_id, kept_kind(kind, on_day), bit_or(year_bit(year)), bit_or(year_bit(decided)), max(on_day)
  from recorded_year where subject_id = any(subjects) group by subject_id, kept_kind(kind, on_day);
end $$;

create or replace function rebuild_derived() returns bigint language plpgsql as $$
declare
  built bigint;
begin
  delete from register_subject;
  insert into register_subject (cluster_id, unit_id, kind, name, name_key)
  select distinct on (cluster_id, unit_id, kind, name_key) cluster_id, unit_id, kind, name, name_key
  from (
    select cluster_id, unit_id, case when individuals = 1 then 'individual' else 'collective' end as kind,
      recipient as name, written(recipient) as name_key
    from award_record where kind = 'named'
    union all
    select distinct y.cluster_id, f.unit_id, 'unit', '', '' from attested_fact f join cluster_year y on y.id = f.year_id
    union all
    select y.cluster_id, f.unit_id, 'individual', f.full_name, written(f.full_name)
    from person_fact f join cluster_year y on y.id = f.year_id
  ) named;
  analyze register_subject;
  insert into year_mask (subject_id, kind, years, decided, latest_on)
  select subject_id, kept_kind(kind, on_day), bit_or(year_bit(year)), bit_or(year_bit(decided)), max(on_day)
  from recorded_year group by subject_id, kept_kind(kind, on_day);
  get diagnostics built = row_count;
  return built;
end $$;

select rebuild_derived();
