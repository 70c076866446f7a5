import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** Serves the built screens: hashed assets for a year, the one page for every other address. */
export async function addSite(app: FastifyInstance): Promise<void> {
  const built = fileURLToPath(new URL("../../../dist", import.meta.url));
  const page = existsSync(`${built}/index.html`) ? await readFile(`${built}/index.html`) : undefined;
  if (page)
    await app.register(fastifyStatic, {
      root: `${built}/assets`,
      prefix: "/assets/",
      preCompressed: true,
      immutable: true,
      maxAge: "1y",
    });
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith("/api/") || request.url.startsWith("/assets/") || !page || request.method !== "GET")
      return reply
        .status(404)
        .type("application/problem+json")
        .send({ type: "about:blank", title: "Không có địa chỉ này.", status: 404, code: "not-found" });
    return reply.type("text/html; charset=utf-8").header("cache-control", "no-cache").send(page);
  });
}
