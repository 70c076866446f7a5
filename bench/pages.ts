// What a screen weighs over the wire: gzip bytes of everything Chromium loads for it, first visit, fonts told apart.
import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { buildScreens } from "../scripts/build.mjs";
import { startProduct } from "../test/journeys/support/product.ts";

buildScreens();
const product = await startProduct();
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });

/** Sums what one address loads: code and styles, and fonts. */
async function weigh(address: string): Promise<{ code: number; fonts: number }> {
  const page = await browser.newPage();
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
  await page.goto(product.url + address, { waitUntil: "networkidle" });
  await Promise.all(waiting);
  await page.close();
  return weight;
}

try {
  const { code, fonts } = await weigh("/dang-nhap");
  const kB = (bytes: number): string => (bytes / 1000).toFixed(1);
  console.log(`sign-in page: ${kB(code)} kB gzip (goal <= 200), fonts ${kB(fonts)} kB`);
} finally {
  await browser.close();
  await product.stop();
}
