-- A paper that confirms conditions for units: one paper, many conditions, many units. It is never changed; withdrawn,
-- it stays to be read and its confirmations count no longer, so that those it replaced count again.
create table evidence_paper (
  id                bigint generated always as identity primary key,
  year_id           bigint not null references cluster_year deferrable,
  number            text not null check (number <> ''),
  issuer            text not null check (issuer <> ''),
  on_day            date not null,
  by_level          text not null check (by_level in ('unit', 'ministry-province', 'defence-police', 'central')),
  -- the last day that a reply on discipline, inspections and complaints speaks of
  covers_to         date,
  note              text not null default '',
  recorded_by       text not null,
  recorded_at       timestamptz not null,
  withdrawn_at      timestamptz,
  withdrawn_by      text not null default '',
  withdrawn_because text not null default '',
  check ((withdrawn_at is null) = (withdrawn_because = ''))
);
create index evidence_paper_year on evidence_paper (year_id);

-- Confirmations recorded one by one before this have no paper of their own; what they covered is the day they bear.
alter table attested_fact
  add column paper_id bigint references evidence_paper deferrable,
  add column covers_to date,
  add column withdrawn boolean not null default false;
create index attested_fact_paper on attested_fact (paper_id);

-- As before, but confirmations of a withdrawn paper are left out, and a reply on what is pending is as good as the last
-- day it speaks of.
create or replace view recorded_year as
  select s.id as subject_id, r.award_code collate "C" as kind,
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
