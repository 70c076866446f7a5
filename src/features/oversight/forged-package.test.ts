// Somebody who knows a package's form to the letter and holds no key: he edits one thing and makes list, sizes and hashes anew.
import { strFromU8 } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { everyRecord } from "../../../test/support/every-record.ts";
import { Forgery } from "../../../test/support/forged-package.ts";
import { whole } from "../../../test/support/whole.ts";
import "../../actions.ts";
import { readYear } from "../year/index.ts";
import { checkPackage } from "./package/check-package.ts";
import { makePackage } from "./package/make-package.ts";
import { openPackage } from "./package/open-package.ts";
import { takePackage } from "./take-package.ts";

let files: ReadonlyMap<string, Uint8Array>;
let head: string;

beforeAll(async () => {
  const database = await freshDatabase();
  const { yearId } = await everyRecord(database);
  const madeAt = new Date().toISOString();
  await done(database, takePackage, somebody(9, { yearId, role: "secretary", unitId: null }), { yearId }, madeAt);
  const year = (await readYear(database.queries, yearId))!;
  const opened = openPackage(await whole(makePackage(database.queries, year, { at: madeAt, by: "Thư ký" })));
  await database.remove();
  if (!opened.ok) throw new Error(opened.refusal.code);
  // Papers take a second or two to be drawn anew and are attacked beside this (copies.test.ts).
  files = new Map([...opened.value].filter(([name]) => !name.startsWith("papers/")));
  head = lines()[40]!.hash;
}, 300_000);

interface Line {
  readonly seq: number;
  readonly content: string | null;
  readonly hash: string;
}
const lines = (): Line[] =>
  strFromU8(files.get("log.jsonl")!)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

async function named(forge: (forgery: Forgery) => unknown, asked?: string): Promise<string[]> {
  const forgery = new Forgery(files);
  forge(forgery);
  const { faults } = await checkPackage(forgery.sealed(), asked);
  return faults.map(({ code }) => code).filter((code) => code !== "paper-missing");
}

/** The first row that has something in this column. */
type Rows = Parameters<Parameters<Forgery["rows"]>[2]>[0];
const first = (rows: Rows, column: string) => rows.find((row) => row[column] !== null)!;

test("the same package with its list made anew is content", async () => {
  expect(await named(() => {})).toEqual([]);
  expect(await named(() => {}, head)).toEqual([]);
});

describe("one thing is edited and the list made anew", () => {
  const attacks: Readonly<Record<string, readonly [(forgery: Forgery) => unknown, string]>> = {
    "figures of a result": [
      (of) => of.rows("elections", "vote", (rows) => (first(rows, "result")["result"].figures[0].issued += 1)),
      "record-differs",
    ],
    "who signed a result": [
      (of) => of.rows("elections", "vote", (rows) => (first(rows, "result")["result"].signedBy.name = "Ông Khác")),
      "record-differs",
    ],
    "what a teller typed": [
      (of) => of.rows("elections", "tellerEntry", (rows) => (rows[0]!["figures"] = [])),
      "record-differs",
    ],
    "wording of a decision": [
      (of) => of.rows("elections", "simpleDecision", (rows) => (rows[0]!["wording"] = "Không thông qua")),
      "record-differs",
    ],
    "a score": [
      (of) => of.rows("scoring", "score", (rows) => (first(rows, "points")["points"] += 100)),
      "record-differs",
    ],
    "the most a criterion gives": [
      (of) => of.rows("scoring", "criterion", (rows) => (first(rows, "max")["max"] += 100)),
      "record-differs",
    ],
    "a delegate of the roster": [
      (of) => of.rows("conference", "attendance", (rows) => (rows[0]!["name"] = "Người Khác")),
      "record-differs",
    ],
    "a delegate struck out": [(of) => of.rows("conference", "attendance", (rows) => rows.pop()), "record-differs"],
    "number of an issued paper": [
      (of) => of.rows("papers", "paperIssue", (rows) => (rows[0]!["number"] = 99)),
      "record-differs",
    ],
    "day of an issued paper": [
      (of) => of.rows("papers", "paperIssue", (rows) => (rows[0]!["issuedOn"] = "2019-12-21")),
      "record-differs",
    ],
    "number of a decision in the ledger": [
      (of) => of.rows("awards", "awardRecord", (rows) => (rows[0]!["decisionNumber"] = "999/QĐ")),
      "record-differs",
    ],
    "who signed the pact": [
      (of) => of.rows("movement", "pactSignatory", (rows) => (rows[0]!["name"] = "Ông Khác")),
      "record-differs",
    ],
    "a chief of those who lead": [
      (of) => of.rows("organisations", "headship", (rows) => (rows[0]!["chiefName"] = "Ông Khác")),
      "record-differs",
    ],
    "a call for reports moved to another year": [
      (of) => of.rows("reports", "reportCall", (rows) => (rows[0]!["yearId"] += 1)),
      "record-differs",
    ],
    "a call for reports taken out": [(of) => of.rows("reports", "reportCall", (rows) => rows.pop()), "record-differs"],
    "a row of another year": [
      (of) => of.rows("movement", "planItem", (rows) => rows.push({ ...rows[0]!, id: 9999, yearId: 77 })),
      "row-elsewhere",
    ],
    "a unit of another cluster": [
      (of) => of.rows("organisations", "membership", (rows) => rows.push({ ...rows[0]!, id: 9999, clusterId: 77 })),
      "row-elsewhere",
    ],
    "a row told twice": [(of) => of.rows("movement", "planItem", (rows) => rows.push({ ...rows[0]! })), "row-twice"],
    "a cluster of another number": [
      (of) => of.rows("organisations", "cluster", (rows) => (rows[0]!["id"] += 1)),
      "row-elsewhere",
    ],
    "the name beside a number": [
      (of) => of.rows("elections", "voteNominee", (rows) => (rows[0]!["unitName"] = "Đơn vị khác")),
      "names-differ",
    ],
    "the name of where a passage came from": [
      (of) =>
        of.rows("reports", "summaryPassage", (rows) => (first(rows, "sourceUnitId")["sourceUnitName"] = "Đơn vị khác")),
      "names-differ",
    ],
    "the cluster's name in the list": [(of) => of.claim((list) => (list["cluster"].name = "Cụm khác")), "names-differ"],
    "the year in the list": [(of) => of.claim((list) => (list["year"] = 2021)), "other-year"],
    "the moment it was made": [
      (of) => of.claim((list) => (list["madeAt"] = "2020-12-31T00:00:00.000Z")),
      "end-withheld",
    ],
    "a file that no package has": [
      (of) => of.files.set("data/extra.json", of.files.get("data/papers.json")!),
      "stranger",
    ],
    "a table told by two files": [
      (of) => of.files.set("data/people.json", of.files.get("data/papers.json")!),
      "table-twice",
    ],
    "a line of the log withheld": [
      (of) => of.lines("log.jsonl", (all) => void (all[40]!["content"] = null)),
      "line-withheld",
    ],
    "a line that ended a headship, with its record": [
      (of) => {
        const ended = lines().find(({ content }) => content?.includes('"organisations.end-headship"'))!.seq;
        of.lines("log.jsonl", (all) => void (all[ended - 1]!["content"] = null));
        of.lines("records.jsonl", (all) => all.filter(({ seq }) => seq !== ended));
        of.rows("organisations", "headship", (rows) =>
          Object.assign(first(rows, "endedOn"), { endedOn: null, endedBecause: "" }),
        );
      },
      "line-withheld",
    ],
    "a line of the log taken out": [(of) => of.lines("log.jsonl", (all) => all.toSpliced(40, 1)), "log-broken"],
    "two lines exchanged": [
      (of) => of.lines("log.jsonl", (all) => all.with(40, all[41]!).with(41, all[40]!)),
      "log-broken",
    ],
    "a record of another kind": [
      (of) =>
        of.lines("records.jsonl", (all) => void (all.find(({ kind }) => kind === "exclusion")!["kind"] = "figures")),
      "record-changed",
    ],
    "two records exchanged": [(of) => of.lines("records.jsonl", (all) => all.toReversed()), "record-changed"],
    "a record told twice": [(of) => of.lines("records.jsonl", (all) => [all[0]!, ...all]), "record-changed"],
    "a record's hash and text together": [
      (of) =>
        of.lines(
          "records.jsonl",
          (all) => void Object.assign(all.find(({ kind }) => kind === "result")!, { content: "{}" }),
        ),
      "record-changed",
    ],
  };
  test.for(Object.entries(attacks))("%s is named", async ([, [forge, code]]) => {
    expect(await named(forge)).toContain(code);
  });
});

describe("the record, its line and every line after it are made anew", () => {
  const bothPlaces = (of: Forgery) => {
    of.rows("scoring", "score", (rows) => (rows[0]!["points"] += 100));
    const { criterionId, unitId } = (JSON.parse(strFromU8(files.get("data/scoring.json")!)) as { score: Rows })
      .score[0]!;
    of.record("scores", ({ facts }) => {
      const row = facts.score.find(
        (one: Line & Record<string, unknown>) => one["criterionId"] === criterionId && one["unitId"] === unitId,
      );
      row.points += 100;
    });
  };

  test("nothing in the package can tell; a hash from outside does", async () => {
    expect(await named(bothPlaces)).toEqual([]);
    expect(await named(bothPlaces, lines().at(-1)!.hash)).toContain("log-broken");
  });

  test("a hash of before the edited line vouches up to there alone", async () => {
    const forgery = new Forgery(files);
    bothPlaces(forgery);
    const { headAt } = await checkPackage(forgery.sealed(), lines()[1]!.hash);
    expect(headAt).toBe(2);
  });

  test("half of it is named: the text alone, the line alone, the chain without the list's end", async () => {
    expect(await named((of) => of.record("scores", ({ facts }) => (facts.score[0].points += 100)))).toEqual([
      "record-differs",
    ]);
    expect(
      await named((of) => of.chain((content) => content.replace('"lock-scores"', '"x"').replace("2020-12", "2020-11"))),
    ).not.toContain("log-broken");
    expect(
      await named((of) => {
        bothPlaces(of);
        of.claim((list) => (list["log"].head = head));
      }),
    ).toContain("log-ends-elsewhere");
  });
});
