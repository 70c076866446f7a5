import { test } from "@playwright/test";
import { createAdministrator, startCluster } from "./steps/guided-start.ts";
import { writeMovement } from "./steps/movement.ts";
import { enterScores } from "./steps/scoring.ts";
import { type Product, startProduct } from "./support/product.ts";

const units = [
  "Cục An ninh nội địa",
  "Cục An ninh đối ngoại",
  "Cục An ninh chính trị nội bộ",
  "Cục An ninh điều tra",
  "Cục An ninh kinh tế",
];
let product: Product;
test.beforeAll(async () => {
  product = await startProduct();
});
test.afterAll(async () => {
  await product.stop();
});

test("a cluster's year, from the empty system to the news item", async ({ page }) => {
  await createAdministrator(page, product.firstLink!);
  await startCluster(page, units);
  await writeMovement(page);
  await enterScores(page, units);
});
