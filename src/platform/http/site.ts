import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

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
    const page = own ? undefined : await readFile(`${built}/index.html`).catch(() => undefined);
    if (!page)
      return reply
        .status(404)
        .type("application/problem+json")
        .send({ type: "about:blank", title: "Không có địa chỉ này.", status: 404, code: "not-found" });
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page);
  });
}
