import pg from "pg";

/**
 * A fault as an operator's console may keep it: where it happened and PostgreSQL's code, never what was sent. The
 * driver's own error quotes rows – “Key (sign_in_name)=(…)” – and pieces of what somebody typed.
 */
export function withoutValues(fault: unknown): string {
  if (!(fault instanceof Error)) return `a fault of kind ${typeof fault}`;
  const frames = (fault.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const cause = fault.cause === undefined ? [] : [`  [cause]: ${withoutValues(fault.cause)}`];
  return [headline(fault), ...frames, ...cause].join("\n");
}

function headline(fault: Error): string {
  if (!(fault instanceof pg.DatabaseError)) return `${fault.name}: ${fault.message}`;
  const { code, schema, table, column, constraint } = fault;
  const place = Object.entries({ schema, table, column, constraint }).filter(([, name]) => name !== undefined);
  return [`PostgreSQL ${code ?? "without a code"}`, ...place.map(([what, name]) => `${what} ${name}`)].join(", ");
}
