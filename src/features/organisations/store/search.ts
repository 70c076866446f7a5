import { sql } from "kysely";

/** The legal day in Vietnam now: a name that begins next month is not today's. */
export const today = sql<string>`(now() at time zone 'Asia/Ho_Chi_Minh')::date`;

/** What was typed into a search, with the signs escaped that LIKE would take for something else. */
export const likely = (text: string): string => text.trim().replace(/[\\%_]/g, "\\$&");
