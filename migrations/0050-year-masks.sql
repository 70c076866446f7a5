-- What people confirmed of a person by name, as attested_fact is of a unit. A later line on the same fact counts instead.
create table person_fact (
  id          bigint generated always as identity primary key,
  year_id     bigint not null references cluster_year deferrable,
  unit_id     bigint not null references unit deferrable,
  full_name   text not null check (full_name <> ''),
  fact        text not null,
  by_level    text not null check (by_level in ('unit', 'ministry-province', 'defence-police', 'central')),
  holds       boolean not null,
  paper       text not null check (paper <> ''),
  on_day      date not null,
  recorded_by text not null,
  recorded_at timestamptz not null
);

-- A name as registers compare it: one spelling of accents, one space, no capitals – on a server of whatever locale.
create function written(t text) returns text
  language sql immutable strict parallel safe
  return lower(translate(
    normalize(btrim(regexp_replace(t, '\s+', ' ', 'g')), NFC),
    'ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ',
    'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'));

create index person_fact_whose on person_fact (year_id, unit_id, written(full_name));
create index award_record_whose on award_record (cluster_id, unit_id, written(recipient)) where kind = 'named';

-- Everything below is derived from award_record, attested_fact and person_fact: no backup carries it, restoring builds it.

-- Whom the registers of a cluster name: a unit itself (name ''), a collective or a person inside one.
create table register_subject (
  id         bigint generated always as identity primary key,
  cluster_id bigint not null references cluster deferrable,
  unit_id    bigint not null references unit deferrable,
  kind       text not null check (kind in ('unit', 'collective', 'individual')),
  name       text not null,
  name_key   text not null
);
comment on table register_subject is 'derived';
create unique index register_subject_once on register_subject (cluster_id, unit_id, kind, name_key);
create index register_subject_kind on register_subject (cluster_id, kind, id);
create index register_subject_search on register_subject using gin (vn_fold(name) gin_trgm_ops);

-- The years of one kind of record of one subject, a bit a year.
create table year_mask (
  subject_id bigint not null references register_subject on delete cascade deferrable,
  -- years of achievement, and years of decision
  years      bigint not null,
  decided    bigint not null,
  -- the latest decision or paper among them: a day before it has to look at the records themselves
  latest_on  date not null,
  -- an award code, grade:good, known:awards, fact:law-abiding:ministry-province, denied:…
  kind       text collate "C" not null,
  primary key (subject_id, kind)
);
comment on table year_mask is 'derived';

-- Bit 0 is 1986 and all years before it, bit 61 is 2047, bit 62 all years after it.
create function year_bit(year integer) returns bigint
  language sql immutable strict parallel safe
  return 1::bigint << greatest(0, least(62, year - 1986));

-- Every record that a condition about years may count, by subject: the one definition behind upkeep and rebuilding.
create view recorded_year as
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
      select s.id as subject_id, y.year, f.id, f.fact, f.by_level, f.holds, f.on_day,
        case when f.fact like 'grade-%' then 'grade'
          when f.fact in ('awards-complete', 'no-discipline', 'nothing-pending') then f.fact
          else f.fact || ' ' || f.by_level end as about
      from register_subject s
      join cluster_year y on y.cluster_id = s.cluster_id
      join attested_fact f on f.year_id = y.id and f.unit_id = s.unit_id
      where s.kind = 'unit'
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

-- Brings the masks of some subjects up to date with their records. Deeds take turns, so nobody else writes meanwhile.
create function refresh_year_masks(subjects bigint[]) returns void language plpgsql as $$
begin
  delete from year_mask where subject_id = any(subjects);
  insert into year_mask (subject_id, kind, years, decided, latest_on)
  select subject_id, kind, bit_or(year_bit(year)), bit_or(year_bit(decided)), max(on_day)
  from recorded_year where subject_id = any(subjects) group by subject_id, kind;
end $$;

-- The three registers, whatever writes to them: a deed, an import, a hand at the database.
create function records_changed() returns trigger language plpgsql as $$
declare
  changed text;
  whose text;
  subjects bigint[];
begin
  if current_setting('thidua.restoring', true) = 'on' then return null; end if;
  changed := case tg_op when 'INSERT' then 'select * from new_rows' when 'DELETE' then 'select * from old_rows'
    else 'select * from new_rows union all select * from old_rows' end;
  whose := case tg_table_name
    when 'award_record' then
      'select distinct on (cluster_id, unit_id, kind, name_key) * from (
         select cluster_id, unit_id, case when individuals = 1 then ''individual'' else ''collective'' end as kind,
           recipient as name, written(recipient) as name_key
         from changed where kind = ''named'') named'
    when 'attested_fact' then
      'select distinct y.cluster_id, f.unit_id, ''unit'' as kind, '''' as name, '''' as name_key
       from changed f join cluster_year y on y.id = f.year_id'
    else
      'select distinct on (y.cluster_id, f.unit_id, name_key) y.cluster_id, f.unit_id, ''individual'' as kind,
         f.full_name as name, written(f.full_name) as name_key
       from changed f join cluster_year y on y.id = f.year_id'
    end;
  execute format(
    'with changed as materialized (%s), whose as materialized (%s), added as (
       insert into register_subject (cluster_id, unit_id, kind, name, name_key)
       select cluster_id, unit_id, kind, name, name_key from whose
       on conflict (cluster_id, unit_id, kind, name_key) do nothing returning id)
     select array_agg(id) from (
       select id from added union
       select s.id from whose w join register_subject s using (cluster_id, unit_id, kind, name_key)) ids',
    changed, whose) into subjects;
  if subjects is not null then perform refresh_year_masks(subjects); end if;
  return null;
end $$;

create trigger award_record_added after insert on award_record
  referencing new table as new_rows for each statement execute function records_changed();
create trigger award_record_changed after update on award_record
  referencing old table as old_rows new table as new_rows for each statement execute function records_changed();
create trigger award_record_removed after delete on award_record
  referencing old table as old_rows for each statement execute function records_changed();
create trigger attested_fact_added after insert on attested_fact
  referencing new table as new_rows for each statement execute function records_changed();
create trigger attested_fact_changed after update on attested_fact
  referencing old table as old_rows new table as new_rows for each statement execute function records_changed();
create trigger attested_fact_removed after delete on attested_fact
  referencing old table as old_rows for each statement execute function records_changed();
create trigger person_fact_added after insert on person_fact
  referencing new table as new_rows for each statement execute function records_changed();
create trigger person_fact_changed after update on person_fact
  referencing old table as old_rows new table as new_rows for each statement execute function records_changed();
create trigger person_fact_removed after delete on person_fact
  referencing old table as old_rows for each statement execute function records_changed();

-- Builds subjects and masks anew from the records: after restoring, and for who doubts them. Gives the number of masks.
create function rebuild_derived() returns bigint language plpgsql as $$
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
  select subject_id, kind, bit_or(year_bit(year)), bit_or(year_bit(decided)), max(on_day)
  from recorded_year group by subject_id, kind;
  get diagnostics built = row_count;
  return built;
end $$;

-- A database that holds records already gets its masks now.
select rebuild_derived();
