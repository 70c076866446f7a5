import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Connection, newConnection, writeConnection } from "./connection-file.ts";
import { type Binaries, runAlone } from "./postgres-process.ts";
import { writePrivately } from "./private-files.ts";

/** The role that the program connects as: it owns the schema and what is in it, and nothing else of the server. */
export const applicationRole = "thidua_app";

/**
 * Gives a folder that no server runs on to the application's role, with a password that stands in the folder alone. The
 * superuser it was made with – `thidua` in folders of older versions – can no longer sign in: its work is done here,
 * by PostgreSQL in a process without any door. Broken off anywhere, it is simply done again: the last step is the file.
 *
 * @throws Error with PostgreSQL's own words
 */
export function takeOver(binaries: Binaries, directory: string): Connection {
  const connection = newConnection();
  closeDoors(directory);
  runAlone(binaries, directory, takingOver(connection.password));
  writeConnection(directory, connection);
  return connection;
}

/** One way in: the application's role, with its password, to the one database. */
export function closeDoors(directory: string): void {
  const file = join(directory, "pg_hba.conf");
  const lines = `# Written by thidua at every start; what is changed here is lost.\nlocal postgres ${applicationRole} scram-sha-256\n`;
  if (!existsSync(file) || readFileSync(file, "utf8") !== lines) writePrivately(file, lines);
}

/** All in one transaction; each statement may have been done before. Extensions and what belongs to them stay the superuser's. */
const takingOver = (password: string): string => `begin;
set local password_encryption = 'scram-sha-256';
create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;
do $$
begin
  if not exists (select from pg_roles where rolname = '${applicationRole}') then create role ${applicationRole}; end if;
end $$;
alter role ${applicationRole} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '${password}';
alter schema public owner to ${applicationRole};
do $$
declare
  change text;
begin
  for change in
    select format('alter table %s owner to ${applicationRole}', c.oid::regclass)
      from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f', 'S')
       and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid
         and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
    union all
    select format('alter routine %s owner to ${applicationRole}', p.oid::regprocedure)
      from pg_proc p
     where p.pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    union all
    select format('alter type %s owner to ${applicationRole}', t.oid::regtype)
      from pg_type t
     where t.typnamespace = 'public'::regnamespace and t.typtype in ('c', 'd', 'e', 'r')
       and (t.typrelid = 0 or exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c'))
       and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype in ('i', 'e'))
  loop
    execute change;
  end loop;
end $$;
alter role current_user nologin password null;
commit`;
