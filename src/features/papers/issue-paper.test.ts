import { expect, test } from "vitest";
import { writeDayInWords } from "../../basics/instant.ts";
import { decideIssue, type IssueInput } from "./issue-paper.ts";
import { withNumber } from "./make-paper.ts";

const input: IssueInput = {
  yearId: 1,
  code: "minutes-of-count",
  key: "2",
  number: 12,
  issuedOn: "2020-12-18",
  revision: 0,
};
const entries = [
  { key: "1", title: "Biên bản kiểm phiếu: Cờ thi đua của Chính phủ" },
  { key: "2", title: "Biên bản kiểm phiếu: Cờ thi đua của Bộ Công an" },
];
const issued = (code: string, key: string, number: number) => ({
  code,
  key,
  number,
  issuedOn: "2020-12-18",
  revision: 1,
});

test("a paper that cannot be made yet gets no number", () => {
  expect(decideIssue({ entries: entries.slice(0, 1), issues: [] }, input)).toEqual({
    ok: false,
    refusal: { code: "paper-not-yet" },
  });
});

test("a number taken by another paper of the kind is refused with that paper's title", () => {
  const decision = decideIssue({ entries, issues: [issued("minutes-of-count", "1", 12)] }, input);
  expect(decision).toEqual({ ok: false, refusal: { code: "number-taken", number: 12, title: entries[0]!.title } });
});

test("minutes and submissions each count from one, and a paper may be given its own number again", () => {
  const issues = [issued("submission", "", 12), issued("minutes-of-count", "2", 12)];
  expect(decideIssue({ entries, issues }, { ...input, revision: 1 }).ok).toBe(true);
});

test("whoever gives a number second is shown the first, and nothing is overwritten", () => {
  const issues = [issued("minutes-of-count", "2", 9)];
  expect(decideIssue({ entries, issues }, input)).toEqual({
    ok: false,
    refusal: { code: "changed-meanwhile", now: { number: 9, issuedOn: "2020-12-18", revision: 1 } },
  });
});

test("number and day stand in the head as Decree 30/2020 writes them", () => {
  const paper = {
    code: "x",
    title: "X",
    illustrative: false,
    blocks: [],
    head: { body: "CỤM THI ĐUA SỐ 1", number: "Số: … /BB-CTĐ1" },
  };
  const numbered = withNumber(paper, { number: 7, issuedOn: "2020-02-05" });
  expect(numbered.head).toMatchObject({ number: "Số: 07/BB-CTĐ1", day: "2020-02-05" });
  expect(writeDayInWords("2020-02-05")).toBe("05 tháng 02 năm 2020");
});
