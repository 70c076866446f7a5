import { execFileSync } from "node:child_process";
import { type Browser, expect, type Page } from "@playwright/test";
import type { Product } from "../support/product.ts";
import { closeConference, finishNews, nominate, releaseNews } from "./closing.ts";
import { formCommittee, openConference, prepareConference } from "./conference.ts";
import { createAdministrator, startCluster } from "./guided-start.ts";
import { writeMovement } from "./movement.ts";
import { invite } from "./people.ts";
import { callReport, comment, compose, resolve, sendReport } from "./reports.ts";
import { enterScores } from "./scoring.ts";
import { type Figures, openVote, prepareVotes, signResult, typeFigures, votes } from "./votes.ts";

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

  const first = await invite(page, browser, { ...teller(1), unit: units[0]! });
  const second = await invite(page, browser, { ...teller(2), unit: units[3]! });
  const chair = await invite(page, browser, { fullName: "Cụm trưởng", signInName: "cumtruong", role: "Chủ trì" });
  await prepareVotes(page);
  await prepareConference(page, units);
  await formCommittee(page, [
    { name: teller(1).fullName, unit: units[0]! },
    { name: teller(2).fullName, unit: units[3]! },
  ]);
  await openConference(page, units.length);

  await openVote(page, flag.name);
  await typeFigures(first, flag.name, { ...allReturned, [`${nominee}: Đồng ý`]: 5, ...against(nominee, 0) });
  await typeFigures(second, flag.name, { ...allReturned, [`${nominee}: Đồng ý`]: 4, ...against(nominee, 1) });
  await expect(second.getByText(/hai bản nhập khác nhau ở 2 ô/)).toBeVisible();
  await typeFigures(second, flag.name, { ...allReturned, [`${nominee}: Đồng ý`]: 5, ...against(nominee, 0) });
  await signResult(first);
  await openVote(page, head.name);
  const elected = {
    ...allReturned,
    [`${head.nominees[0]}: Số phiếu bầu`]: 4,
    [`${head.nominees[1]}: Số phiếu bầu`]: 1,
  };
  await typeFigures(first, head.name, elected);
  await typeFigures(second, head.name, elected);
  await signResult(first);

  await closeConference(page);
  await nominate(page);
  await finishNews(page);
  const news = await releaseNews(chair);
  const text = execFileSync("pdftotext", [news.pdf, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
  expect(text).toContain("đề nghị tặng Cờ thi đua của Chính phủ");
  const verified = await product.thidua("log", "verify");
  expect(verified).toMatchObject({ code: 0 });
}

const [flag, head] = votes;
const nominee = flag.nominees[0];
const teller = (number: number) => ({
  fullName: `Kiểm phiếu viên ${number}`,
  signInName: `kiemphieu.${number + 1}`,
  role: "Kiểm phiếu viên",
});
const allReturned: Figures = {
  "Số phiếu phát ra": 5,
  "Số phiếu thu về": 5,
  "Phiếu hợp lệ": 5,
  "Phiếu không hợp lệ": 0,
  "Phiếu trắng": 0,
};
const against = (unit: string, count: number): Figures => ({
  [`${unit}: Không đồng ý`]: count,
  [`${unit}: Không đánh dấu`]: 0,
});
