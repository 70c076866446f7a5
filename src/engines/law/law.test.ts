import { describe, expect, test } from "vitest";
import { buildLaw } from "./law.ts";
import { sayMistake } from "./mistake.ts";
import { exampleMistakes } from "./run-examples.ts";

const catalogue = {
  file: "catalogue/a.yaml",
  content: {
    awards: ["co", "bang-khen"].map((code) => ({
      code,
      name: `Hình thức ${code}`,
      kind: "title",
      family: "emulation-title",
      subjects: ["collective"],
      level: "government",
      decidedBy: [{ by: "Chính phủ" }],
      from: "2004-07-01",
      cite: "Đ1",
    })),
  },
};
const pack = {
  file: "packs/p.yaml",
  content: {
    id: "pack",
    name: "Gói quy định",
    from: "2020-01-01",
    to: "2020-12-31",
    status: "complete",
    folders: ["luat"],
  },
};
const leaf = { op: "attest", fact: "good-work", by: "unit", says: "Làm việc tốt trong năm", cite: "Đ1.1" };
const standard = (when: unknown, more: object = {}) => ({
  file: "luat/co.yaml",
  content: {
    award: "co",
    title: "Cờ thi đua",
    instrument: "1/2020/QH14",
    checked: "verified",
    standards: [
      {
        for: "collective",
        cite: "Đ1",
        when,
        case: { year: 2020 },
        examples: [
          { name: "một", verdict: "met" },
          { name: "hai", verdict: "unmet" },
        ],
        ...more,
      },
    ],
  },
});
const outline = { file: "outlines/o.yaml", content: { instrument: "1/2020/QH14", articles: { "1": { "1": "a b" } } } };

type Files = readonly { file: string; content: unknown }[];
const mistakes = (...files: Files): string[] => mistakesIn("en", files);

function mistakesIn(language: "vi" | "en", files: Files): string[] {
  const law = buildLaw([catalogue, pack, outline, ...files]);
  return law.ok ? [] : law.refusal.mistakes.map((mistake) => sayMistake(mistake, language));
}

describe("a mistake in a file of law is named with its file, its path and what is wrong", () => {
  test("nothing is said of a sound file", () => {
    expect(mistakes(standard({ all: [leaf, { ...leaf, id: "b", cite: "Đ1.1.b" }] }))).toEqual([]);
  });
  test("an operator that does not exist", () => {
    expect(mistakes(standard({ all: [{ ...leaf, op: "atest" }] }))[0]).toMatch(
      /^luat\/co.yaml: standards\[0\].when.all\[0\].op: Invalid discriminator value. Expected .exists/,
    );
  });
  test("a field with a wrong type, deep in the tree", () => {
    const streak = { op: "streak", of: ["bang-khen"], min: "5", says: "Năm năm liền nhau", cite: "Đ1.1" };
    expect(mistakes(standard({ all: [leaf, { any: [streak] }] }))[0]).toContain(
      "luat/co.yaml: standards[0].when.all[1].any[0].min: ",
    );
  });
  test("a misspelt key", () => {
    expect(mistakes(standard({ all: [{ ...leaf, check: "verified" }] }))).toEqual([
      'luat/co.yaml: standards[0].when.all[0]: Unrecognized key: "check"',
    ]);
  });
  test("a place that the instrument does not have", () => {
    expect(mistakes(standard({ all: [{ ...leaf, cite: "Đ1.1.c" }] }))).toEqual([
      "luat/co.yaml: standards[0].when.all[0].cite: Đ1.1.c is not in the outline of 1/2020/QH14",
    ]);
  });
  test("two conditions of one name", () => {
    expect(mistakes(standard({ all: [leaf, leaf] }))).toEqual([
      "luat/co.yaml: standards[0].when: two conditions are named Đ1.1: give each an id",
    ]);
  });
  test("an award nobody knows, years nobody named, a parameter nobody defined", () => {
    const count = {
      op: "count",
      of: ["giay-khen"],
      min: { param: "times" },
      within: "W",
      says: "Ba lần được tặng",
      cite: "Đ1.1",
    };
    expect(mistakes(standard(count))).toEqual([
      'luat/co.yaml: standards[0].when: no award has the code "giay-khen"',
      'luat/co.yaml: standards[0].when.within: no condition before it names the years "W"',
      'luat/co.yaml: standards[0].params: parameter "times" is used and not defined',
    ]);
  });
  test("years named in one route are not known in the next", () => {
    const streak = { op: "streak", of: ["bang-khen"], min: 5, as: "W", says: "Năm năm liền nhau", cite: "Đ1.1" };
    const count = { op: "count", of: ["co"], min: 1, within: "W", id: "c", says: "Một lần được tặng", cite: "Đ1.1" };
    expect(mistakes(standard({ any: [streak, count] }))).toEqual([
      'luat/co.yaml: standards[0].when.any[1].within: no condition before it names the years "W"',
    ]);
    expect(
      mistakes(standard({ all: [streak, { any: [leaf, count].map((each, index) => ({ ...each, id: `${index}` })) }] })),
    ).toEqual([]);
  });
  test("two packs on one day, two standards of one award, a folder without files", () => {
    const other = {
      file: "packs/q.yaml",
      content: { ...pack.content, id: "other", from: "2020-12-31", to: "2021-12-31", folders: ["luat", "trong"] },
    };
    expect(mistakes(standard(leaf), { ...standard(leaf), file: "luat/co-2.yaml" }, other)).toEqual(
      expect.arrayContaining([
        "luat/co-2.yaml: pack pack has a second standard of co for collective",
        'packs/q.yaml: folders[1]: no file of law in folder "trong"',
        "packs/q.yaml: from: its days overlap with those of pack",
      ]),
    );
  });
});

describe("an author who reads Vietnamese is told the same, at the same place", () => {
  const inVietnamese = (...files: Files): string[] => mistakesIn("vi", files);
  test("what a schema sees: a wrong operator, a misspelt key, a missing field, a number in quotes, a sentence of our own", () => {
    expect(inVietnamese(standard({ all: [{ ...leaf, op: "atest" }] }))[0]).toMatch(
      /^luat\/co.yaml: standards\[0\].when.all\[0\].op: phải là một trong: exists, /,
    );
    expect(inVietnamese(standard({ all: [{ ...leaf, check: "verified" }] }))).toEqual([
      "luat/co.yaml: standards[0].when.all[0]: không có khoá “check” ở đây; kiểm tra lại cách viết",
    ]);
    const streak = { op: "streak", of: ["bang-khen"], says: "Năm năm liền nhau", cite: "Đ1.1" };
    expect(inVietnamese(standard({ all: [leaf, { any: [{ ...streak, as: 5, min: 5 }] }] }))).toEqual([
      "luat/co.yaml: standards[0].when.all[1].any[0].as: phải là chữ; nội dung chỉ có chữ số thì đặt trong dấu nháy",
    ]);
    expect(inVietnamese(standard({ all: [{ ...leaf, cite: "Điều 1" }] }))).toEqual([
      "luat/co.yaml: standards[0].when.all[0].cite: trích dẫn ghi như Đ73.1.b, hoặc 98/2023/NĐ-CP Đ4.4",
    ]);
    expect(inVietnamese({ file: "outlines/x.yaml", content: { articles: {} } })).toEqual([
      "outlines/x.yaml: instrument: thiếu mục này",
    ]);
  });
  test("what no schema sees: a place, an award, years and a parameter that are nowhere", () => {
    const count = { op: "count", of: ["giay-khen"], min: { param: "times" }, within: "W", says: "Ba lần được tặng" };
    expect(inVietnamese(standard({ ...count, cite: "Đ1.1.c" }))).toEqual([
      "luat/co.yaml: standards[0].when.cite: Đ1.1.c không có trong mục lục điều khoản của 1/2020/QH14",
      "luat/co.yaml: standards[0].when: danh mục không có danh hiệu, hình thức mang mã “giay-khen”",
      "luat/co.yaml: standards[0].when.within: chưa điều kiện nào ở trước đặt tên “W” cho các năm (as)",
      "luat/co.yaml: standards[0].params: dùng tham số “times” mà chưa khai trong params",
    ]);
  });
});

test("an example that its changes keep from being a case is told with its place, in both languages", () => {
  const spoilt = (but: object) => [
    { name: "một", verdict: "met" },
    { name: "hai", but, verdict: "unmet" },
  ];
  const said = (but: object, language: "vi" | "en") => {
    const law = buildLaw([catalogue, pack, outline, standard(leaf, { examples: spoilt(but) })]);
    return law.ok
      ? exampleMistakes(law.value).map((mistake) => sayMistake(mistake, language))
      : ["the law was refused"];
  };
  expect(said({ confirmed: null }, "vi")).toEqual([]);
  expect(said({ founded: "mai" }, "vi")).toEqual([
    "luat/co.yaml: standards[0].examples[1] (hai): founded: ngày ghi theo dạng năm-tháng-ngày, có trong lịch",
  ]);
  expect(said({ founded: "mai" }, "en")).toEqual([
    "luat/co.yaml: standards[0].examples[1] (hai): founded: a day is YYYY-MM-DD",
  ]);
  expect(said({ "service.golf": 12 }, "vi")[0]).toMatch(
    /^luat\/co.yaml: standards\[0\].examples\[1\] \(hai\): service\[0\].what: phải là một trong: army, /,
  );
});

describe("a regulation can add and choose, and nothing else", () => {
  const overlay = (content: object) => ({
    file: "overlays/v.yaml",
    content: {
      id: "vung",
      name: "Quy định của tỉnh",
      instrument: "2/2020/QĐ",
      checked: "verified",
      from: "2020-01-01",
      to: null,
      extends: ["pack"],
      ...content,
    },
  });
  const examples = [
    { name: "một", verdict: "met" },
    { name: "hai", verdict: "unmet" },
  ];
  const open = {
    times: { value: 2, delegable: true, min: 2, max: 4, says: "Số lần tỉnh được chọn" },
    years: { value: 5, says: "Số năm của luật" },
  };
  const base = standard(
    { op: "count", of: ["co"], min: { param: "times" }, says: "Nhiều lần được tặng", cite: "Đ1.1" },
    { params: open },
  );

  test("it sets a number the law leaves open, inside its bounds", () => {
    expect(mistakes(base, overlay({ set: [{ award: "co", for: "collective", param: "times", value: 3 }] }))).toEqual(
      [],
    );
  });
  test("it cannot set a number outside the bounds, or one the law fixed", () => {
    expect(mistakes(base, overlay({ set: [{ award: "co", for: "collective", param: "times", value: 1 }] }))).toEqual([
      'overlays/v.yaml: set[0]: 1 is outside what the law allows for "times"',
    ]);
    expect(mistakes(base, overlay({ set: [{ award: "co", for: "collective", param: "years", value: 4 }] }))).toEqual([
      'overlays/v.yaml: set[0]: the law does not leave "years" to ministries and provinces',
    ]);
  });
  test("it cannot put a standard of its own in the place of the law's", () => {
    const own = {
      award: "co",
      title: "Cờ của tỉnh",
      standards: [
        { for: "collective", cite: "2/2020/QĐ", when: { ...leaf, cite: "2/2020/QĐ" }, case: { year: 2020 }, examples },
      ],
    };
    const refused =
      "overlays/v.yaml: define[0].standards[0]: the law does not leave the standard of co to ministries and provinces";
    expect(mistakes(base, overlay({ define: [own] }))).toContain(refused);
  });
  test("there is no word for taking a condition away", () => {
    expect(mistakes(base, overlay({ remove: [{ award: "co" }] }))).toEqual([
      'overlays/v.yaml: Unrecognized key: "remove"',
    ]);
  });
});
