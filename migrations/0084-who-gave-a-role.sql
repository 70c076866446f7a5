-- Who gave a role, as the log names them: a teller is of the standing body only where the standing body sent him, and
-- who made himself standing body takes no teller away. Null: not known.
alter table role_grant add column granted_by text;

-- What lines of the log tell of roles that were given before. What they do not tell stays unknown.
update role_grant g set granted_by = e.actor
  from log_entry e
  where e.action = 'people.grant-role' and (e.content::jsonb -> 'what' ->> 'grantId')::bigint = g.id;

update role_grant g set granted_by = e.actor
  from log_entry e
  where g.granted_by is null and e.action = 'people.invite'
    and (e.content::jsonb -> 'what' ->> 'personId')::bigint = g.person_id and e.at = g.granted_at;
