-- A mask of an award tells what it was given for, where the ledger does: its kind is CODE@BASIS, and CODE alone where nobody wrote it
-- down. Decided by the end of March it has a ~ after it, as before (0097).
create or replace view recorded_year as
  select s.id as subject_id, (r.award_code || coalesce('@' || r.basis, '')) collate "C" as kind,
    case when r.family = 'emulation-title' then r.year else extract(year from r.decided_on)::integer end as year,
    extract(year from r.decided_on)::integer as decided, r.decided_on as on_day
  from register_subject s
  join award_record r on r.cluster_id = s.cluster_id and r.unit_id = s.unit_id and written(r.recipient) = s.name_key
    and case when r.individuals = 1 then 'individual' else 'collective' end = s.kind
  where r.kind = 'named' and r.revoked_at is null and r.award_code is not null and r.decided_on is not null
  union all
  select subject_id,
    (case
      when fact like 'grade-%' then 'grade:' || substr(fact, 7)
      when fact = 'awards-complete' then 'known:awards'
      when fact = 'no-discipline' then 'known:discipline'
      when fact = 'nothing-pending' then 'known:suspensions'
      when holds then 'fact:' || fact || ':' || by_level
      else 'denied:' || fact || ':' || by_level
    end) collate "C",
    year, year, on_day
  from (
    select distinct on (subject_id, year, about) *
    from (
      select s.id as subject_id, y.year, f.id, f.fact, f.by_level, f.holds,
        case when f.fact = 'nothing-pending' then coalesce(f.covers_to, f.on_day) else f.on_day end as on_day,
        case when f.fact like 'grade-%' then 'grade'
          when f.fact in ('awards-complete', 'no-discipline', 'nothing-pending') then f.fact
          else f.fact || ' ' || f.by_level end as about
      from register_subject s
      join cluster_year y on y.cluster_id = s.cluster_id
      join attested_fact f on f.year_id = y.id and f.unit_id = s.unit_id
      where s.kind = 'unit' and not f.withdrawn
      union all
      select s.id, y.year, f.id, f.fact, f.by_level, f.holds, f.on_day,
        case when f.fact like 'grade-%' then 'grade'
          when f.fact in ('awards-complete', 'no-discipline', 'nothing-pending') then f.fact
          else f.fact || ' ' || f.by_level end
      from register_subject s
      join cluster_year y on y.cluster_id = s.cluster_id
      join person_fact f on f.year_id = y.id and f.unit_id = s.unit_id and written(f.full_name) = s.name_key
      where s.kind = 'individual'
    ) told
    order by subject_id, year, about, id desc
  ) newest
  where holds or not (fact like 'grade-%' or fact in ('awards-complete', 'no-discipline', 'nothing-pending'));

select rebuild_derived();
