import { expect, test } from "@playwright/test";
import { type PostgresNode, postgresNode } from "../support/postgres-node.ts";
import { administratorOf, smallYear } from "./support/api.ts";
import { expectLooks } from "./support/looks.ts";
import { type Product, startProduct } from "./support/product.ts";

// The database goes away under an open screen, and comes back.

let postgres: PostgresNode;
let product: Product;

test.beforeAll(async () => {
  postgres = await postgresNode();
  await postgres.start();
  product = await startProduct({ databaseUrl: postgres.url });
});
test.afterAll(async () => {
  await product?.stop();
  await postgres?.remove();
});

test("the screen says calmly that it reconnects, sends by itself, and shows what was done meanwhile", async ({
  page,
}) => {
  const api = await administratorOf(page, product);
  const { yearId } = await smallYear(api, 3);
  await page.goto(`${product.url}/cum-1/2020/phong-trao/ke-hoach`);
  await page.getByRole("button", { name: "Soạn lời văn" }).click();
  await page.getByLabel("Mục đích").fill("Hoàn thành chương trình công tác năm.");
  const notice = page.getByText("Đang nối lại với máy chủ");
  await expect(notice).toBeHidden();

  await postgres.stop("immediate");
  await expect(notice).toBeVisible();
  await expectLooks(page, "reconnecting");
  // Sent into the outage: the button waits, and what was typed is recorded once the database is back.
  await page.getByRole("button", { name: "Ghi lời văn" }).click();
  await postgres.start();
  await expect(page.getByRole("textbox", { name: "Mục đích" })).toBeHidden();
  await expect(page.getByText("Hoàn thành chương trình công tác năm.")).toBeVisible();
  await expect(notice).toBeHidden();

  // What somebody else does now is heard again.
  const plan = { yearId, revision: 1, purpose: "Hoàn thành vượt mức.", legalBases: [], requirements: "", themes: [] };
  await api.does("movement.edit-plan", plan);
  await expect(page.getByText("Hoàn thành vượt mức.")).toBeVisible();
});
