import { deeds } from "./actions.ts";
import { lawWithOffice } from "./platform/the-law.ts";
import { placeOfYear } from "./features/year/index.ts";
import { firstCode, sessions } from "./features/people/index.ts";
import { offerProvider } from "./features/people/register.ts";
import { takeOverRecords } from "./features/oversight/index.ts";
import { backUp } from "./platform/backup/index.ts";
import { withoutValues } from "./platform/database/index.ts";
import { officeLawFolder, officeLawSaid } from "./platform/office-law.ts";
import { explain, readSettings, startServer } from "./platform/start/index.ts";

// The web door: reads the settings, opens the database, serves the deeds.
// It ends with 0 when told to stop, with 1 when it refuses to start; 70 is a mistake of ours, after which npm start
// begins anew: nothing is known of a process in which one was not caught.
process.on("uncaughtException", (error) => {
  console.error(`thidua: error, ended: ${withoutValues(error)}`);
  process.exit(70);
});
try {
  if (officeLawFolder() !== undefined) {
    const said = officeLawSaid(lawWithOffice(), "vi");
    if (said !== undefined) console.log(said);
  }
  await startServer(
    deeds,
    { sessions, firstCode, placeOf: placeOfYear, backUp, takeOver: takeOverRecords, extend: offerProvider },
    readSettings(process.env),
  );
} catch (error) {
  console.error(explain(error));
  process.exit(1);
}
