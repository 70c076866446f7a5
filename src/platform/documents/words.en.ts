import type { Words } from "../../basics/words.ts";
import type { CellRefusal } from "./read-cell.ts";
import type { ExcelRefusal } from "./excel-in.ts";
import type { SeenKind } from "./safe-archive.ts";

const seen: { readonly [Kind in SeenKind]: string } = {
  nothing: "The file is empty",
  "old-excel-or-locked": "This is an old Excel file (.xls) or one locked by a password",
  program: "This is a program",
  text: "This is a text file (perhaps .csv)",
  "other-archive": "This is some other archive, not a workbook",
  other: "This is not an Excel file",
};

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1_000_000)} MB`;

export const excelRefused: Words<ExcelRefusal> = {
  "too-large": ({ bytes, limit }) =>
    `The file was not taken: it has ${megabytes(bytes)}, more than ${megabytes(limit)}. Remove pictures and sheets that are not needed, then upload again.`,
  "not-xlsx": (facts) =>
    `The file was not taken. ${seen[facts.seen]}. Open it in Excel, remove any password, save it as “Excel Workbook (.xlsx)”, then upload again.`,
  swells: ({ limit }) =>
    `The file was not taken: unpacked it exceeds ${megabytes(limit)}. Keep only the sheets to submit, then upload again.`,
  "too-many-rows": ({ row, limit }) =>
    `The file was not taken: data or formats reach row ${row}, the limit is ${limit}. Delete the rows below your data, then upload again.`,
  "too-many-columns": ({ cell, limit }) =>
    `The file was not taken: data or formats reach cell ${cell}, the limit is ${limit} columns. Delete the columns right of your data, then upload again.`,
  "too-many-cells": ({ cells, limit }) =>
    `The file was not taken: its sheets have ${cells} cells together, empty ones included; the limit is ${limit}. Keep only the sheet to submit, delete rows and columns that are not needed, then upload again.`,
  "reading-too-long": ({ seconds }) =>
    `The file was not taken: after ${seconds} seconds it was not read to its end; nothing was saved. Keep only the sheet to submit, save it as a new file, then upload that.`,
  "reading-too-heavy": () =>
    "The file was not taken: opened it needs too much memory; nothing was saved. Keep only the sheet to submit, save it as a new file, then upload that.",
  "reading-busy": () =>
    "The file was not read because the server is reading several others; nothing was saved. Upload it again in a minute.",
  "reading-stopped": () => "Reading was stopped as asked; nothing was saved. Upload the file again to import it.",
  damaged: () => "The file is damaged and was not taken. Open it in Excel, save it as a new file, then upload that.",
};

export const cellRefused: Words<CellRefusal> = {
  "cell-empty": ({ address }) => `Cell ${address} is empty. Fill it in, then upload again.`,
  "cell-not-a-number": ({ address, text }) =>
    `Cell ${address} says “${text}”, which is no number with at most two decimals. Write it like 9.5.`,
  "cell-not-whole": ({ address, text }) =>
    `Cell ${address} says “${text}”; a whole number is needed. Remove the decimals.`,
  "cell-not-a-day": ({ address, text }) => `Cell ${address} says “${text}”, which is no day. Write it like 18/12/2020.`,
  "cell-not-a-choice": ({ address, text, choices }) =>
    `Cell ${address} says “${text}”, which is not on the list. Choose one of: ${choices.join("; ")}.`,
};
