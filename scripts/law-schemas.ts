// node scripts/law-schemas.ts: writes the JSON Schemas that editors use for law/; --check only says whether they are current.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editorSchemas } from "../src/engines/law/index.ts";
import { lawFolder } from "../src/platform/law-files.ts";

const folder = join(lawFolder, "schema");
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(editorSchemas())) {
  const file = join(folder, name);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (!process.argv.includes("--check")) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`thidua: error: ${file} is not current`);
    console.error("thidua: hint: run node scripts/law-schemas.ts");
    process.exitCode = 1;
  }
}
