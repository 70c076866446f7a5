import { test } from "@playwright/test";
import { serverPostgres } from "../support/server-postgres.ts";
import { walk } from "./steps/walk.ts";
import { startProduct } from "./support/product.ts";

test("a cluster's year, from the empty system to the released news item, on the embedded database", async ({
  page,
  browser,
}) => {
  const product = await startProduct();
  try {
    await walk(page, browser, product);
  } finally {
    await product.stop();
  }
});

test("the same year on a PostgreSQL server", async ({ page, browser }) => {
  const server = await serverPostgres();
  const product = await startProduct({ databaseUrl: await server.database("thidua_year") });
  try {
    await walk(page, browser, product);
  } finally {
    await product.stop();
    await server.stop();
  }
});
