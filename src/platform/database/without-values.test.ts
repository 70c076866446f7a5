import { afterAll, beforeAll, expect, test } from "vitest";
import { freshDatabase } from "../../../test/support/database.ts";
import { withoutValues } from "./without-values.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

const faultOf = (statement: string, ...values: readonly string[]): Promise<unknown> =>
  database.pool.query(statement, [...values]).catch((fault: unknown) => fault);

test("a fault of the database is told by its code and place, never by what somebody typed", async () => {
  const twice = "insert into owner (id, name) overriding system value values (7, $1), (7, $1)";
  const faults = [
    await faultOf(twice, "tên mật của ai đó"),
    await faultOf("select $1::text::bigint", "tên mật của ai đó"),
    new Error("outer", { cause: await faultOf("select $1::text::jsonb", "tên mật của ai đó") }),
  ];
  for (const fault of faults) {
    expect(withoutValues(fault)).toMatch(/PostgreSQL 2\w{4}/);
    expect(withoutValues(fault)).not.toMatch(/tên mật|\(7\)/);
    expect(withoutValues(fault)).toContain("    at ");
  }
  expect(withoutValues(faults[0])).toContain("PostgreSQL 23505, schema public, table owner, constraint owner_pkey");
});

test("a mistake of our own keeps its words", () => {
  expect(withoutValues(new TypeError("x is not a function"))).toContain("TypeError: x is not a function");
  expect(withoutValues("thrown text")).toBe("a fault of kind string");
});
