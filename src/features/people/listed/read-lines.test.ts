import { expect, test } from "vitest";
import { cellsOf } from "../../../basics/pasted-table.ts";
import { readLines } from "./read-lines.ts";

const line = (row: number, fullName: string, signInName = "", unit = "", role = "") => ({
  ...{ row, fullName, signInName, unit, role },
});

test.each<readonly [string, string, readonly ReturnType<typeof line>[]]>([
  ["nothing", "", []],
  [
    "columns with names, in any order, below a title, with others between them",
    "DANH SÁCH\nSTT\tĐơn vị\tHọ và tên\tĐiện thoại\tVai trò\n1\tSở Y tế\tNguyễn Văn An\t0912\tĐại biểu",
    [line(3, "Nguyễn Văn An", "", "Sở Y tế", "Đại biểu")],
  ],
  [
    "no header: each cell for what it looks like, the number of the line left out",
    "1\tNguyễn Văn An\tan.nv\tSở Y tế\tĐại biểu\n2\tTrần Thị Bình\tThủ trưởng\tSở Nội vụ",
    [line(1, "Nguyễn Văn An", "an.nv", "Sở Y tế", "Đại biểu"), line(2, "Trần Thị Bình", "", "Sở Nội vụ", "Thủ trưởng")],
  ],
  [
    "semicolons typed by hand, several roles in a cell",
    "Nguyễn Văn An; an@so.vn; Sở Y tế; Thủ trưởng, đại biểu",
    [line(1, "Nguyễn Văn An", "an@so.vn", "Sở Y tế", "Thủ trưởng, đại biểu")],
  ],
  ["a unit in small letters is no sign-in name", "Lê Văn Cường\tsoyte", [line(1, "Lê Văn Cường", "", "soyte")]],
  ["rows of a template that hold only their number", "STT\tHọ và tên\n1\tAn Văn\n2\t\n3\t", [line(2, "An Văn")]],
])("%s", (_, text, lines) => {
  expect(readLines(cellsOf(text))).toEqual(lines);
});
