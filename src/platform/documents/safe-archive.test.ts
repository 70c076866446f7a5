import { expect, test } from "vitest";
import { readExcel } from "./excel-in.ts";
import { excelRefusals } from "./refusals.ts";
import { excelLimits, safeArchive } from "./safe-archive.ts";

test("a file one byte over the limit is refused before anything of it is read; at the limit it is looked at", async () => {
  const limit = excelLimits.bytes;
  const tooLarge = { ok: false, refusal: { code: "too-large", bytes: limit + 1, limit } };
  const over = new Uint8Array(limit + 1);
  expect(await readExcel(over)).toEqual(tooLarge);
  expect(safeArchive(over, excelLimits)).toEqual(tooLarge);
  expect(safeArchive(over.subarray(1), excelLimits)).toMatchObject({ refusal: { code: "not-xlsx" } });
});

test("the sentence says how large the file is, then how large it may be", () => {
  expect(excelRefusals.say({ code: "too-large", bytes: 31_000_000, limit: 3_000_000 }, "vi")).toContain(
    "dung lượng 31 MB, vượt mức 3 MB",
  );
  const over = { code: "too-large", bytes: 3_400_000, limit: 3_000_000 } as const;
  expect(excelRefusals.say(over, "vi")).toContain("dung lượng 3,4 MB, vượt mức 3 MB");
  expect(excelRefusals.say(over, "en")).toContain("it has 3.4 MB, more than 3 MB");
});
