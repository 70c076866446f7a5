-- A password from before an identity was tied to an account opens nothing any more. Earlier versions left it, so that two
-- people could share an account without knowing. Its hash is kept apart: who types it is told why, nobody else learns it.
alter table person add column ended_password_hash text;

with linked as (
  select (content::jsonb -> 'what' ->> 'personId')::bigint as person_id, max(at) as at from log_entry
  where action = 'people.sign-in-with-provider' and content::jsonb -> 'what' ->> 'linkedNow' = 'true'
  group by 1
), ended as (
  -- A password that was chosen through a link afterwards is the holder's own.
  update person p set ended_password_hash = p.password_hash, password_hash = null, password_outdated = false,
    revision = p.revision + 1
  from linked l
  where l.person_id = p.id and p.password_hash is not null and p.oidc_subject is not null
    and not exists (select from one_time_link o where o.person_id = p.id and o.accepted_at > l.at)
  returning p.id
)
update session s set ended_at = now() from ended e where s.person_id = e.id and s.ended_at is null;

-- Who came by address alone came through whoever invited that address, though no link was opened.
with linked as (
  select (content::jsonb -> 'what' ->> 'personId')::bigint as person_id, min(at) as at from log_entry
  where action = 'people.sign-in-with-provider' and content::jsonb -> 'what' ->> 'linkedNow' = 'true'
  group by 1
), last as (
  select distinct on (o.person_id) o.token_hash, l.at from one_time_link o join linked l on l.person_id = o.person_id
  where o.created_at <= l.at order by o.person_id, o.created_at desc
)
update one_time_link o set accepted_at = l.at, used_at = coalesce(o.used_at, l.at) from last l
  where o.token_hash = l.token_hash and o.accepted_at is null;
