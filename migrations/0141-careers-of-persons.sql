-- Posts that a person held, and since when, as a paper tells them all at once. A later row on the same name counts
-- instead; none is changed.
create table person_career (
  id          bigint generated always as identity primary key,
  year_id     bigint not null references cluster_year deferrable,
  unit_id     bigint not null references unit deferrable,
  full_name   text not null check (full_name <> ''),
  -- [{"post": "department-head", "from": "2019-03-01", "to": null, "where": "Sở Nội vụ"}]
  posts       jsonb not null,
  -- the day up to which every post was told; null: there may be others
  posts_to    date,
  -- for the third of the time in post that women are spared: {"woman": true, "higher-retirement-age": false}
  traits      jsonb not null default '{}',
  source      text not null check (source <> ''),
  recorded_by text not null,
  recorded_at timestamptz not null
);
create index person_career_whose on person_career (year_id, unit_id, written(full_name));

-- Who has a career is somebody whom the registers name.
create trigger person_career_added after insert on person_career
  referencing new table as new_rows for each statement execute function records_changed();
create trigger person_career_changed after update on person_career
  referencing old table as old_rows new table as new_rows for each statement execute function records_changed();
create trigger person_career_removed after delete on person_career
  referencing old table as old_rows for each statement execute function records_changed();

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
    union all
    select y.cluster_id, c.unit_id, 'individual', c.full_name, written(c.full_name)
    from person_career c join cluster_year y on y.id = c.year_id
  ) named;
  analyze register_subject;
  insert into year_mask (subject_id, kind, years, decided, latest_on)
  select subject_id, kept_kind(kind, on_day), bit_or(year_bit(year)), bit_or(year_bit(decided)), max(on_day)
  from recorded_year group by subject_id, kept_kind(kind, on_day);
  get diagnostics built = row_count;
  return built;
end $$;
