-- Flags and diplomas are decided well into the next year (the Government's flags of 2015 in July 2016), and schools award after the summer:
-- without a period in its decision an award decided by the end of September may be for the year before. Awards of the state may be in any
-- month; who reads the masks knows which those are.
create or replace function kept_kind(kind text, on_day date) returns text
  language sql immutable strict parallel safe
  return (case when position(':' in kind) = 0 and extract(month from on_day) <= 9 then kind || '~' else kind end) collate "C";

select rebuild_derived();
