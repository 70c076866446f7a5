import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";
import { takeBackPlainSession } from "./cookies.ts";

/**
 * Serves the built screens: hashed assets for a year, the one page for every other address. The page is read each
 * time: after another build it names other assets, and the ones it named before are gone.
 */
export async function addSite(app: FastifyInstance): Promise<void> {
  const built = fileURLToPath(new URL("../../../dist", import.meta.url));
  await app.register(fastifyStatic, {
    root: `${built}/assets`,
    prefix: "/assets/",
    preCompressed: true,
    immutable: true,
    maxAge: "1y",
    suppressWarning: true, // a checkout that was not built yet serves its API all the same
  });
  app.setNotFoundHandler(async (request, reply) => {
    const own =
      request.url.startsWith("/api/") ||
      request.url.startsWith("/assets/") ||
      !["GET", "HEAD"].includes(request.method);
    if (own) return refuseAddress(reply, "not-found", "Không có địa chỉ này.");
    // Once, when an address begins to be served over HTTPS: what was good in plain text is good no more.
    if (takeBackPlainSession(request, reply))
      return reply.redirect(`/dang-nhap?vi-sao=https&ve=${encodeURIComponent(request.url)}`);
    const page = await readFile(`${built}/index.html`).catch(() => undefined);
    if (!page)
      return refuseAddress(reply, "not-built", "Giao diện chưa được dựng. Chạy npm start một lần rồi tải lại.");
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page);
  });
}

const refuseAddress = (reply: FastifyReply, code: string, title: string): FastifyReply =>
  reply.status(404).type("application/problem+json").send({ type: "about:blank", title, status: 404, code });
