import { z } from "zod";
import { lawSchemas } from "./law.ts";
import { Subject } from "./subject.ts";

/**
 * JSON Schemas of the files of law and of a subject, as an author writes them: editors complete keys and mark mistakes
 * while the file is typed. Written to `law/schema/` by a script.
 */
export function editorSchemas(): Readonly<Record<string, object>> {
  const schemas: Readonly<Record<string, z.ZodType>> = {
    ...Object.fromEntries(Object.entries(lawSchemas).map(([name, { schema }]) => [name, schema])),
    subject: Subject,
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [`${name}.json`, z.toJSONSchema(schema, { io: "input" })]),
  );
}
