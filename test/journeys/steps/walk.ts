import type { Browser, Page } from "@playwright/test";
import type { Product } from "../support/product.ts";
import { createAdministrator, startCluster } from "./guided-start.ts";
import { writeMovement } from "./movement.ts";
import { invite } from "./people.ts";
import { callReport, comment, compose, resolve, sendReport } from "./reports.ts";
import { enterScores } from "./scoring.ts";

const units = [
  "Cục An ninh nội địa",
  "Cục An ninh đối ngoại",
  "Cục An ninh chính trị nội bộ",
  "Cục An ninh điều tra",
  "Cục An ninh kinh tế",
];

/** A cluster's year through the screens, from the empty system to the exported news item. */
export async function walk(page: Page, browser: Browser, product: Product): Promise<void> {
  await createAdministrator(page, product.firstLink!);
  await startCluster(page, units);
  await writeMovement(page);
  await enterScores(page, units);
  await callReport(page);
  const heads: Page[] = [];
  for (const [at, unit] of units.entries()) {
    const somebody = {
      fullName: `Thủ trưởng ${unit}`,
      signInName: `thutruong.${at + 1}`,
      role: "Thủ trưởng đơn vị",
      unit,
    };
    const head = await invite(page, browser, somebody);
    await sendReport(head, unit);
    heads.push(head);
  }
  await compose(page);
  await comment(heads[0]!);
  await resolve(page);
}
