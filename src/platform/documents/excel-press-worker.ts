import { parentPort } from "node:worker_threads";
import type { Sheet, Workbook } from "../../engines/document/index.ts";
import { packExcel } from "./excel-out.ts";
import type { ExcelJob } from "./press.ts";
import type { Printed } from "./press-line.ts";

// Makes one Excel file after the other, from parts as they are told.
let workbook: Workbook | undefined;
let rows: Sheet["rows"][number][][] = [];

parentPort?.on("message", (part: ExcelJob) => {
  if ("workbook" in part) {
    workbook = part.workbook;
    rows = workbook.sheets.map(() => []);
  } else if ("rows" in part) rows[part.sheet]!.push(...part.rows);
  else {
    const whole = { ...workbook!, sheets: workbook!.sheets.map((sheet, at) => ({ ...sheet, rows: rows[at]! })) };
    rows = [];
    void packExcel(whole).then(
      (bytes) => parentPort?.postMessage({ bytes } satisfies Printed),
      (error: unknown) => parentPort?.postMessage({ failed: String(error) } satisfies Printed),
    );
  }
});
