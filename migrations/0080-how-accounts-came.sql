-- Where an account was invited, who issued each of its links, and when its holder used one: an open link is a key to
-- everything the account holds, so who may renew it follows from here; and papers say how a teller's account came.
alter table person add column invited_in bigint references cluster_year deferrable;

alter table one_time_link
  add column issued_by   bigint references person deferrable,
  -- As it stood when the link was made; with no issued_by, the operator of the machine; null: not known.
  add column issuer_name text,
  -- When its holder used it; used_at alone says that it stopped working.
  add column accepted_at timestamptz;

-- What lines of the log tell of earlier accounts and links. What they do not tell stays unknown: such an invitation
-- is renewed by an administrator.
update person p set invited_in = y.id
  from log_entry e join cluster_year y on y.id = e.year_id
  where e.action = 'people.invite' and (e.content::jsonb -> 'what' ->> 'personId')::bigint = p.id;

update one_time_link l set issued_by = p.id, issuer_name = e.content::jsonb ->> 'actorName'
  from log_entry e left join person p on e.actor = 'person:' || p.id
  where e.action in ('people.invite', 'people.renew-invitation', 'people.reset-password')
    and (e.content::jsonb -> 'what' ->> 'personId')::bigint = l.person_id and e.at = l.created_at
    and (p.id is not null or e.actor like 'operator:%');

update one_time_link l set accepted_at = l.used_at
  from log_entry e
  where e.action in ('people.accept-invitation', 'people.sign-in-with-provider')
    and (e.content::jsonb -> 'what' ->> 'personId')::bigint = l.person_id and e.at = l.used_at;
