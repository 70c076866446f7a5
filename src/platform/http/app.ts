import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import Fastify, { type FastifyInstance } from "fastify";
import type { AnyDeed } from "../deeds/index.ts";
import { addHealth } from "./health.ts";
import { addLive } from "./live.ts";
import { describeApi } from "./openapi.ts";
import { answerFaults } from "./problems.ts";
import { addRoutes, type Door } from "./routes.ts";
import { addSite } from "./site.ts";

export interface AppSettings {
  readonly version: string;
  /** True behind a proxy that says https in X-Forwarded-Proto. */
  readonly trustProxy: boolean;
  readonly report: (error: unknown, route: string) => void;
}

/** Builds the web server from the deeds: API, description, live screens, the built site, health. */
export async function buildApp(deeds: readonly AnyDeed[], door: Door, settings: AppSettings): Promise<FastifyInstance> {
  const app = Fastify({
    logger: false,
    trustProxy: settings.trustProxy,
    bodyLimit: 1 << 20,
    // What arrives while the server ends is still answered: the database stays open until the last connection closed.
    return503OnClosing: false,
  });
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
    strictTransportSecurity: false,
  });
  await app.register(rateLimit, { global: false });
  addRoutes(app, deeds, door);
  await addLive(app, door.database, door);
  const description = describeApi(deeds, settings.version);
  app.get("/api/openapi.json", async () => description);
  await addSite(app);
  return app;
}
