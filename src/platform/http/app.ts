import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import type { AnyDeed } from "../deeds/index.ts";
import { watchArrivals } from "./arrivals.ts";
import { answerBrokenRequest, patience, watchConnections } from "./connections.ts";
import { addHealth } from "./health.ts";
import { bodyLimitOf, readJsonBodies, smallBody } from "./json-body.ts";
import { addLive } from "./live.ts";
import { describeApi } from "./openapi.ts";
import { answerFaults, sendFault } from "./problems.ts";
import { type TrustedProxies, trustOf } from "./proxies.ts";
import { addRoutes, type Door } from "./routes.ts";
import { addSite } from "./site.ts";

export interface AppSettings {
  readonly version: string;
  /** Proxies whose word is taken for who sends a request, and whether it came over HTTPS. */
  readonly trustedProxies: TrustedProxies;
  readonly report: (error: unknown, route: string) => void;
}

/** Builds the web server from the deeds: API, description, live screens, the built site, health. */
export async function buildApp(deeds: readonly AnyDeed[], door: Door, settings: AppSettings): Promise<FastifyInstance> {
  const trust = trustOf(settings.trustedProxies);
  const app = Fastify({
    logger: false,
    ...patience,
    trustProxy: trust,
    bodyLimit: bodyLimitOf(smallBody),
    clientErrorHandler: answerBrokenRequest,
    frameworkErrors: (error, request, reply) => void sendFault(error, request, reply),
    // What arrives while the server ends is still answered: the database stays open until the last connection closed.
    return503OnClosing: false,
  });
  watchConnections(app, trust);
  readJsonBodies(app);
  const health = addHealth(app, door.database, settings.version);
  answerFaults(app, (error, route) => {
    health.note(error);
    settings.report(error, route);
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"], // Mantine sets style attributes; scripts stay from own files only
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        upgradeInsecureRequests: null, // a closed room is served over plain HTTP
      },
    },
    strictTransportSecurity: false, // said below, and over HTTPS only
  });
  app.addHook("onRequest", async (request, reply) => {
    if (request.protocol === "https") void reply.header("strict-transport-security", "max-age=31536000");
  });
  await app.register(rateLimit, { global: false });
  watchArrivals(app, door);
  addRoutes(app, deeds, door);
  await addLive(app, door.database, door);
  const description = describeApi(deeds, settings.version);
  app.get("/api/openapi.json", async () => description);
  await addSite(app);
  return app;
}
