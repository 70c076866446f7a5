import { deeds } from "./actions.ts";
import { explain, readSettings } from "./platform/start/index.ts";
import { startServer } from "./platform/start/server.ts";

// The web door: reads the settings, opens the database, serves the deeds.
try {
  await startServer(deeds, readSettings(process.env));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
