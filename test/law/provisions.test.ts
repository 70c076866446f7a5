import { describe, expect, test } from "vitest";
import { bonusOn, dueDay, inForceOn, placesIn, provisionsOf } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();

describe("money is rounded up to ten thousand đồng by the base salary of the day of decision", () => {
  const money = (award: string, subject: "individual" | "collective" | "household", decidedOn: string) => {
    const bonus = bonusOn(law, { award, subject, decidedOn });
    return bonus.ok ? bonus.value?.dong : bonus.refusal.code;
  };
  test.each([
    ["lao-dong-tien-tien", "individual", "2024-06-30", 540_000],
    ["lao-dong-tien-tien", "individual", "2024-07-01", 710_000],
    ["lao-dong-tien-tien", "individual", "2026-07-01", 760_000],
    ["chien-si-thi-dua-toan-quoc", "individual", "2026-07-01", 11_390_000],
    ["tap-the-lao-dong-tien-tien", "collective", "2024-07-01", 1_880_000],
    ["don-vi-quyet-thang", "collective", "2026-07-01", 3_800_000],
    ["co-thi-dua-chinh-phu", "collective", "2025-08-01", 28_080_000],
    ["co-thi-dua-bo-ban-nganh-tinh", "collective", "2026-07-01", 20_240_000],
    ["bang-khen-thu-tuong-chinh-phu", "household", "2024-01-01", 9_450_000],
    ["bang-khen-thu-tuong-chinh-phu", "household", "2026-07-01", 13_290_000],
    ["huan-chuong-lao-dong-hang-nhi", "individual", "2026-07-01", 18_980_000],
    ["huan-chuong-lao-dong-hang-ba", "collective", "2024-07-01", 21_060_000],
    ["co-thi-dua-chinh-phu", "collective", "2020-12-31", 17_880_000],
    ["don-vi-tien-tien", "collective", "2020-12-31", 1_192_000],
    ["bang-khen-bo-ban-nganh-tinh", "collective", "2020-12-31", 2_980_000],
    ["chien-si-thi-dua-co-so", "collective", "2025-08-01", undefined],
    ["chien-si-thi-dua-co-so", "individual", "2026-10-01", "pack-incomplete"],
  ] as const)("%s for a %s decided on %s: %s", (award, subject, day, dong) => {
    expect(money(award, subject, day)).toBe(dong);
  });
});

test("money is as uncertain as the least certain thing it is reckoned from", () => {
  const checked = (subject: "individual" | "household", decidedOn: string) => {
    const bonus = bonusOn(law, { award: "bang-khen-thu-tuong-chinh-phu", subject, decidedOn });
    return bonus.ok ? bonus.value?.checked : bonus.refusal.code;
  };
  expect(checked("individual", "2024-01-01")).toEqual(["second-hand"]);
  // The share of a household is recalled for Decree 98/2023, and read in Decree 152/2025 as others quote it.
  expect(checked("household", "2024-01-01")).toEqual(["second-hand", "recalled"]);
  expect(checked("household", "2025-07-01")).toEqual(["second-hand"]);
});

test("in 2020 the money of a unit for an order of class III is quoted, that of a person only inferred from it", () => {
  const money = (award: string, subject: "individual" | "collective") => {
    const bonus = bonusOn(law, { award, subject, decidedOn: "2020-12-31" });
    return bonus.ok && bonus.value && [bonus.value.dong, bonus.value.checked.includes("recalled")];
  };
  expect(money("huan-chuong-lao-dong-hang-ba", "collective")).toEqual([13_410_000, false]);
  expect(money("huan-chuong-lao-dong-hang-ba", "individual")).toEqual([6_705_000, true]);
  expect(money("huan-chuong-dung-cam", "individual")).toEqual([6_705_000, true]);
  expect(money("huan-chuong-dung-cam", "collective")).toBeUndefined();
});

test("a commemorative medal has a ceiling, not an amount", () => {
  const bonus = (award: string) => {
    const found = bonusOn(law, { award, subject: "individual", decidedOn: "2025-08-01" });
    return found.ok ? found.value : undefined;
  };
  expect(bonus("ky-niem-chuong-bo-ban-nganh-tinh")).toMatchObject({ dong: 1_410_000, ceiling: true });
  expect(bonus("chien-si-thi-dua-co-so")).toMatchObject({ dong: 2_340_000, ceiling: false });
});

describe("votes, quotas and days", () => {
  const pack = (id: string) => law.packs.find((each) => each.id === id)!;
  const votes = (id: string, award: string) =>
    provisionsOf(pack(id), { award, subject: "collective" }).votes.map(({ percent, secret, checked }) => ({
      percent,
      secret,
      checked,
    }));
  test("the flag of the Government: no percentage in 2020, 80 % of all members from 2024, a default from July 2025", () => {
    expect(votes("2003-nd91", "co-thi-dua-chinh-phu")).toEqual([
      { percent: null, secret: false, checked: "second-hand" },
    ]);
    expect(votes("2022-nd98", "co-thi-dua-chinh-phu")).toEqual([
      { percent: 80, secret: false, checked: "second-hand" },
    ]);
    expect(votes("2022-nd152", "co-thi-dua-chinh-phu")).toEqual([{ percent: 80, secret: false, checked: "unknown" }]);
  });
  test("the national fighter: a secret ballot of 90 % in 2020; the text of 2024 does not say secret", () => {
    expect(votes("2003-nd91", "chien-si-thi-dua-toan-quoc")).toEqual([
      { percent: 90, secret: true, checked: "second-hand" },
    ]);
    expect(votes("2022-nd98", "chien-si-thi-dua-toan-quoc")).toEqual([
      { percent: 90, secret: false, checked: "second-hand" },
    ]);
  });
  test("among equals women come first, and collectives of 70 % women, in each of the three decrees", () => {
    const preferred = (id: string) =>
      provisionsOf(pack(id), { award: "co-thi-dua-chinh-phu", subject: "collective" }).preferences.map(
        ({ womenPercent, cite }) => [womenPercent, cite],
      );
    // Decree 91 was found quoted on 2026-11-29.
    expect(preferred("2003-nd91")).toEqual([[70, "91/2017/NĐ-CP Đ3"]]);
    expect(preferred("2022-nd98")).toEqual([[70, "98/2023/NĐ-CP Đ4"]]);
    expect(preferred("2022-nd152")).toEqual([[70, "152/2025/NĐ-CP Đ4.6"]]);
  });
  test("20 % of 5 is 1; of 4 it is 0 or 1, for the law does not say how to round", () => {
    expect(placesIn({ percent: 20, rounding: null }, 5)).toEqual({ atLeast: 1, atMost: 1 });
    expect(placesIn({ percent: 20, rounding: null }, 4)).toEqual({ atLeast: 0, atMost: 1 });
    expect(placesIn({ percent: 20, rounding: "down" }, 4)).toEqual({ atLeast: 0, atMost: 0 });
  });
  test("the dossier of the Government's flag for 2024 is due on 30/06/2025", () => {
    const [due] = provisionsOf(pack("2022-nd98"), { award: "co-thi-dua-chinh-phu", subject: "collective" }).deadlines;
    expect(dueDay(due!, 2024)).toBe("2025-06-30");
  });
  test("what the Ministry of Home Affairs has to do is told of state awards only", () => {
    const says = (id: string, award: string) =>
      provisionsOf(pack(id), { award, subject: "individual" }).deadlines.map((each) => each.says);
    expect(says("2022-nd98", "lao-dong-tien-tien")).toEqual([]);
    expect(says("2022-nd152", "lao-dong-tien-tien")).toEqual([]);
    expect(says("2022-nd98", "chien-si-thi-dua-toan-quoc").join()).not.toContain("thẩm định");
    expect(says("2022-nd98", "huan-chuong-lao-dong-hang-ba")).toHaveLength(3);
  });
  test("Bắc Ninh writes ten days, not ten working days", () => {
    const deadlines = law.overlays.flatMap(({ content }) => content.deadlines);
    expect(deadlines.filter(({ says }) => says.includes("10 ngày"))).toMatchObject([{ cite: "Đ6.1" }]);
    expect(deadlines.filter(({ workingDays }) => workingDays !== undefined)).toEqual([]);
  });
  test.each(["2022-nd98", "2022-nd152"])("%s: a dossier lists what Law 06/2022 Đ84 itself asks for", (id) => {
    const papers = (award: string) =>
      provisionsOf(pack(id), { award, subject: "collective" })
        .dossiers.flatMap((dossier) => dossier.papers)
        .join("; ");
    const opinion = [
      "co-thi-dua-chinh-phu",
      "bang-khen-thu-tuong-chinh-phu",
      "huan-chuong-lao-dong-hang-ba",
      "huan-chuong-dai-doan-ket-dan-toc",
      "anh-hung-lao-dong",
    ];
    for (const award of opinion) expect(papers(award)).toContain("Ý kiến của cơ quan trung ương");
    for (const award of [...opinion.slice(1), "bang-khen-bo-ban-nganh-tinh", "giay-khen-chu-tich-cap-xa"])
      expect(papers(award)).toContain("đóng góp lớn hoặc sáng kiến");
    // A flag for a movement names no cluster, and no source asks it of the minutes of a ministry's flag.
    expect(papers("co-thi-dua-bo-ban-nganh-tinh")).not.toContain("cụm");
  });
  test("2003-nd91: whatever is judged has its papers, and what the State gives needs the opinion of others", () => {
    const { standards } = pack("2003-nd91");
    for (const { content } of standards) {
      const papers = provisionsOf(pack("2003-nd91"), {
        award: content.award,
        subject: content.standards[0]!.for,
      }).dossiers.flatMap((dossier) => dossier.papers);
      expect(papers.length, content.award).toBeGreaterThan(0);
      const { family, kind } = law.catalogue.find(content.award)!;
      const ofTheState =
        ["order", "medal", "state-honour"].includes(family) ||
        ["bang-khen-thu-tuong-chinh-phu", "co-thi-dua-chinh-phu"].includes(content.award);
      expect(papers.includes("Ý kiến của cơ quan trung ương liên quan hoặc tỉnh"), content.award).toBe(ofTheState);
      expect(papers.join("; ").includes("Chứng nhận phát minh"), content.award).toBe(kind === "form");
    }
  });
  test.each([
    ["2022-nd98", "2024-06-01"],
    ["2022-nd152", "2025-12-01"],
  ])("%s: every award that can be given on %s has a dossier", (id, day) => {
    const without = law.catalogue.awards
      .filter((award) => inForceOn(award, day) && !award.openList)
      .filter(({ code, subjects }) =>
        subjects.some((subject) => provisionsOf(pack(id), { award: code, subject }).dossiers.length !== 1),
      );
    expect(without.map(({ code }) => code)).toEqual([]);
  });
});
