-- Where the figures of a vote come from: hands raised in the room, two tellers who type unseen, or minutes that were
-- signed on paper. And who prepared it, formed its committee, opened it and recorded its hands: none of them counts.
alter table vote add column source text not null default 'two-tellers'
  check (source in ('hands', 'two-tellers', 'signed-paper'));
alter table vote add column done_by jsonb not null default '{}';

alter table vote disable trigger vote_keeps;
update vote set source = 'hands' where channels @> '["hands"]';
alter table vote enable trigger vote_keeps;

-- What the log tells of votes that are still to be counted. Where it tells nothing, nobody is kept from counting.
with line as (
  select seq, action, actor, content::jsonb -> 'what' as what from log_entry
  where action in ('elections.prepare-vote', 'elections.hold-next-round', 'elections.void-vote', 'elections.record-hands',
                   'conference.put-to-vote', 'conference.form-committee')
)
update vote v set done_by = jsonb_strip_nulls(jsonb_build_object(
  'prepared', (select actor from line
    where action like 'elections.%' and action <> 'elections.record-hands'
      and coalesce(what ->> 'newVoteId', what ->> 'voteId')::bigint = v.id order by seq desc limit 1),
  'formed', (select actor from line
    where action = 'conference.form-committee'
      and (what ->> 'conferenceId')::bigint = (v.opening -> 'conference' ->> 'conferenceId')::bigint
      and seq < (select max(seq) from line where action = 'conference.put-to-vote' and (what ->> 'voteId')::bigint = v.id)
    order by seq desc limit 1),
  'opened', (select actor from line
    where action = 'conference.put-to-vote' and (what ->> 'voteId')::bigint = v.id order by seq desc limit 1),
  'hands', (select jsonb_agg(distinct actor) from line
    where action = 'elections.record-hands' and (what ->> 'voteId')::bigint = v.id)
)) where v.state in ('prepared', 'open');

update conference c set committee = c.committee || jsonb_build_object('formedBy', l.actor)
  from (select distinct on (of) of, actor from (
      select (content::jsonb -> 'what' ->> 'conferenceId')::bigint as of, actor, seq
      from log_entry where action = 'conference.form-committee') lines
    order by of, seq desc) l
  where l.of = c.id and c.committee is not null and c.state in ('planned', 'in-session');

-- A second account that held the typed figures beside the signed paper; another entry needs another look.
alter table teller_entry
  add column compared_by text,
  add column compared_at timestamptz,
  add check ((compared_by is null) = (compared_at is null));

-- In which browser somebody typed, as a hash that means nothing in another vote: only to say whether two typed in one.
-- Its lines go when the result is signed or the vote is void.
create table counting_browser (
  vote_id   bigint not null references vote deferrable,
  person_id bigint not null references person deferrable,
  mark      text not null,
  primary key (vote_id, person_id)
);

create or replace function keep_what_was_signed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE'
    or (old.opening is not null and new.opening is distinct from old.opening)
    or (old.result is not null and new.result is distinct from old.result)
    or (old.voided is not null and new is distinct from old)
    or (old.result is not null and (new.rule, new.round, new.year_id, new.source, new.done_by)
      is distinct from (old.rule, old.round, old.year_id, old.source, old.done_by))
  then raise exception 'vote % keeps what was opened, signed or voided', old.id using errcode = 'TD001';
  end if;
  return new;
end $$;
