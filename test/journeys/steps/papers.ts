import { execFileSync } from "node:child_process";
import { expect, type Page } from "@playwright/test";
import { open } from "./fields.ts";

/** Every paper of the year that can be taken, as text, by its title: opened and downloaded as somebody would. */
export async function papersAsText(page: Page): Promise<ReadonlyMap<string, string>> {
  await open(page, "Văn bản");
  const list = page.getByRole("navigation", { name: "Văn bản" });
  await expect(list.getByRole("link").first()).toBeVisible();
  const links = await list.getByRole("link").all();
  const papers: { title: string; address: string }[] = [];
  for (const link of links)
    papers.push({ title: await link.innerText(), address: (await link.getAttribute("href")) ?? "" });
  const texts = new Map<string, string>();
  for (const { title, address } of papers) {
    await page.goto(new URL(address, page.url()).href);
    const pdf = page.getByRole("link", { name: "Tải PDF" });
    await expect(pdf.or(page.locator(".one-paper, .empty")).first()).toBeVisible();
    if (!(await pdf.isVisible())) continue;
    const waiting = page.waitForEvent("download");
    await pdf.click();
    const file = await (await waiting).path();
    texts.set(title, execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).replace(/\s+/g, " "));
  }
  return texts;
}
