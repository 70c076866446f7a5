import { deeds } from "./actions.ts";
import { firstCode, offerProvider, sessions } from "./features/people/index.ts";
import { backUp } from "./platform/backup/index.ts";
import { explain, readSettings, startServer } from "./platform/start/index.ts";

// The web door: reads the settings, opens the database, serves the deeds.
try {
  await startServer(deeds, { sessions, firstCode, backUp, extend: offerProvider }, readSettings(process.env));
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
