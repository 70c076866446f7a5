import { test } from "@playwright/test";
import { startProduct } from "./support/product.ts";
import { walk } from "./steps/walk.ts";

test("a cluster's year, from the empty system to the news item, on the embedded database", async ({
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
