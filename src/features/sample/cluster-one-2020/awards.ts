import { instantOf } from "../../../basics/instant.ts";
import type { Story } from "../story.ts";
import type { UnitIds } from "./organisation.ts";
import { madeUp, told, type UnitKey } from "./told.ts";

interface Place {
  readonly yearId: number;
  readonly units: UnitIds;
}

const heroes = "anh-hung-luc-luong-vu-trang-nhan-dan";
const primeMinisterDiploma = "bang-khen-thu-tuong-chinh-phu";
const ministryDiploma = "bang-khen-bo-ban-nganh-tinh";

/** A few lines of the year before, so that the ledger has something to search and add up; all made up. */
const before: readonly (readonly [key: UnitKey, code: string, collectives: number, individuals: number])[] = [
  ["homeSecurity", ministryDiploma, 3, 7],
  ["externalSecurity", ministryDiploma, 2, 6],
  ["internalPolitical", ministryDiploma, 4, 9],
  ["investigation", ministryDiploma, 2, 5],
  ["economic", ministryDiploma, 3, 8],
  ["internalPolitical", primeMinisterDiploma, 1, 2],
  ["economic", primeMinisterDiploma, 1, 0],
];

export async function enterEarlierAwards(story: Story, { yearId, units }: Place): Promise<void> {
  for (const [key, awardCode, collectives, individuals] of before) {
    const name = awardCode === ministryDiploma ? "Bằng khen của Bộ Công an" : "";
    const total = { year: told.year - 1, awardCode, name, unitId: units[key], collectives, individuals };
    const marked = { source: madeUp, illustrative: true };
    await enter(story, "2020-02-12", { yearId, total: { ...blank, ...total, ...marked } });
  }
}

/** The totals that the report tells, of all units together: not made up, and not marked so. */
export async function enterToldAwards(story: Story, { yearId }: Place): Promise<void> {
  story.says({ vi: "Sổ khen thưởng: tổng số đã đăng", en: "award ledger: the published totals" });
  const { heroCollectives, orders, primeMinisterDiplomas, ministryDiplomas } = told.awards;
  const totals = [
    { awardCode: heroes, collectives: heroCollectives },
    { family: "order", untold: orders },
    { awardCode: primeMinisterDiploma, untold: primeMinisterDiplomas, name: "Bằng khen của Thủ tướng Chính phủ" },
    { awardCode: ministryDiploma, untold: ministryDiplomas, name: "Bằng khen của Bộ Công an và các bộ, ngành" },
  ];
  for (const total of totals)
    await enter(story, "2020-12-15", { yearId, total: { ...blank, year: told.year, source: told.source, ...total } });
}

const enter = (story: Story, day: string, total: object): Promise<unknown> =>
  story.does("awards.record-total", instantOf(day, "10:00"), total);

const blank = {
  awardCode: null,
  family: null,
  name: "",
  level: null,
  unitId: null,
  collectives: 0,
  individuals: 0,
  untold: 0,
  decisionNumber: "",
  decidedOn: null,
  decidedBy: "",
  illustrative: false,
};
