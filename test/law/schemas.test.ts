import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { editorSchemas, lawSchemas, parseFile, Subject } from "../../src/engines/law/index.ts";
import { lawFolder } from "../../src/platform/law-files.ts";
import { shippedFiles } from "./shipped.ts";

test("the schemas that editors use are those of the code", () => {
  for (const [name, schema] of Object.entries(editorSchemas())) {
    const written = readFileSync(join(lawFolder, "schema", name), "utf8");
    expect(written === `${JSON.stringify(schema, null, 2)}\n`, `${name}: run node scripts/law-schemas.ts`).toBe(true);
  }
});

test("every file of law begins with the schema it follows, so that an editor finds it", () => {
  for (const { file } of shippedFiles()) {
    const [name] = Object.entries(lawSchemas).find(([, { where }]) => where.test(file))!;
    const up = "../".repeat(file.split("/").length - 1);
    expect(readFileSync(join(lawFolder, file), "utf8").split("\n")[0], file).toBe(
      `# yaml-language-server: $schema=${up || "./"}schema/${name}.json`,
    );
  }
});

test("the examples of a subject follow the schema", () => {
  const files = globSync(join(lawFolder, "examples/*.json"));
  expect(files.length).toBe(2);
  for (const file of files)
    expect(parseFile(Subject, { file, content: JSON.parse(readFileSync(file, "utf8")) }).mistakes).toEqual([]);
});
