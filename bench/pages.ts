// What a screen weighs over the wire: gzip bytes of everything Chromium loads for it, first visit, fonts told apart.
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { buildScreens } from "../scripts/build.mjs";
import { startProduct } from "../test/journeys/support/product.ts";
import { openSampleYear } from "./support/sample-year.ts";

buildScreens();
const product = await startProduct();
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

/** Every screen of an officer's year. */
const officerPages = [
  ...[
    "",
    "/to-chuc",
    "/phong-trao",
    "/phong-trao/quy-che",
    "/phong-trao/ke-hoach",
    "/phong-trao/giao-uoc",
    "/cham-diem",
  ],
  ...[
    "/bao-cao",
    "/bao-cao/tong-ket",
    "/hoi-nghi",
    "/bo-phieu",
    "/de-nghi",
    "/so-khen-thuong",
    "/van-ban",
    "/giam-sat",
  ],
  ...["/phap-luat", "/phap-luat/xet-thu?ngay=2025-12-20", "/phap-luat/so-sanh"],
].map((page) => `/cum-1/2020${page}`);

/** Sums what one address loads: code and styles, and fonts. */
async function weigh(address: string, cookie?: string): Promise<{ code: number; fonts: number }> {
  const context = await browser.newContext();
  if (cookie) {
    const [name, value] = cookie.split("=") as [string, string];
    await context.addCookies([{ name, value, url: product.url }]);
  }
  const page = await context.newPage();
  const weight = { code: 0, fonts: 0 };
  const waiting: Promise<void>[] = [];
  page.on("response", (response) => {
    const kind = response.request().resourceType();
    if (!["document", "script", "stylesheet", "font"].includes(kind)) return;
    waiting.push(
      response.body().then((bytes) => {
        if (kind === "font") weight.fonts += bytes.length;
        else weight.code += gzipSync(bytes, { level: 9 }).length;
      }),
    );
  });
  await page.goto(product.url + address, { waitUntil: "load" });
  await page.waitForTimeout(1500); // the event stream never lets the network fall idle
  await Promise.all(waiting);
  await context.close();
  return weight;
}

try {
  const { code, fonts } = await weigh("/dang-nhap");
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  console.log(`sign-in page: ${kB(code)} kB gzip (goal <= 200), fonts ${kB(fonts)} kB`);
  const { cookie } = await openSampleYear(product);
  const weighed: { page: string; code: number }[] = [];
  for (const page of officerPages) weighed.push({ page, code: (await weigh(page, cookie)).code });
  const heaviest = weighed.toSorted((a, b) => b.code - a.code)[0]!;
  console.log(`heaviest officer page: ${heaviest.page}, ${kB(heaviest.code)} kB gzip (goal <= 300)`);
} finally {
  await browser.close();
  await product.stop();
}
