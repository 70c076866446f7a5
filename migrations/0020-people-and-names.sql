-- A unit's name as it was on a day; before its first name, the first one. Used by everything that prints names.
create function unit_name_on(unit bigint, day date) returns text
  language sql stable parallel safe
  return (
    select name from public.unit_name where unit_id = unit
    order by from_day <= day desc, case when from_day <= day then from_day end desc, from_day limit 1
  );

-- People are listed by given name (tên), the last word of a Vietnamese name.
create function given_name(full_name text) returns text
  language sql immutable strict parallel safe
  return regexp_replace(full_name, '^.*\s', '');

create index one_time_link_person on one_time_link (person_id) where used_at is null;
