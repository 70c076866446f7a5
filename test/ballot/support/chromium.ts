import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { build, type Rolldown } from "vite";

/** A page of real Chromium that carries the engine, and how to close everything again. */
export interface VotersPage {
  readonly page: Page;
  /** Opens the page afresh: nothing is warm. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Serves the engine over plain http under a name that is not localhost, as a closed room does: Chromium then withholds
 * `crypto.subtle`.
 */
export async function openVotersPage(): Promise<VotersPage> {
  const script = await bundle();
  const server = createServer((request, response) => {
    const isScript = request.url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    // As strict as the product's own pages: no eval, which schema libraries like to try.
    response.setHeader("content-security-policy", "default-src 'self'");
    response.end(
      isScript ? script : '<!doctype html><meta charset="utf-8"><script type="module" src="/page.js"></script>',
    );
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: [
      "--host-resolver-rules=MAP hoinghi.example 127.0.0.1",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const page = await browser.newPage();
  const reload = async (): Promise<void> => {
    await page.goto(`http://hoinghi.example:${port}/`);
    await page.waitForFunction(() => "voter" in window);
  };
  await reload();
  return {
    page,
    reload,
    close: async () => {
      await browser.close();
      await new Promise((closed) => server.close(closed));
    },
  };
}

async function bundle(): Promise<string> {
  const entry = fileURLToPath(new URL("../browser/page.ts", import.meta.url));
  const built = (await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, target: "es2022", lib: { entry, formats: ["es"], fileName: "page" } },
  })) as Rolldown.RolldownOutput[];
  return built[0]!.output[0].code;
}
