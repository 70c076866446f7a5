import { z } from "zod";
import { dayOf } from "../../../basics/instant.ts";
import { nameOn, sayMistake } from "../../../engines/law/index.ts";
import { toRoleHolders } from "../../../platform/access/index.ts";
import { query } from "../../../platform/deeds/index.ts";
import { lawWithOffice } from "../../../platform/the-law.ts";
import { dayAsked, lawDayFields } from "./day-asked.ts";
import { lawOn, overlaysOn, packView, subjectsIn } from "./law-on.ts";
import { LawView } from "./views.ts";

/** Which law is in force on a day, and which other packs thidua has. */
export const showLaw = query({
  name: "eligibility.show-law",
  summary: { vi: "Xem quy định có hiệu lực ở một ngày", en: "Show the law in force on a day" },
  input: z.object(lawDayFields),
  allow: toRoleHolders,
  output: LawView,
  read: async ({ now, language }, asked): Promise<LawView> => {
    const { law, sets } = lawWithOffice();
    const today = dayOf(now);
    const day = dayAsked(asked, now);
    const { pack, refused } = lawOn(law, day, language);
    return {
      today,
      day,
      pack: pack === undefined ? null : packView(pack),
      refused,
      packs: law.packs.map(packView),
      overlays: overlaysOn(law, pack, day).map(({ id, name, from }) => ({ id, name, from })),
      office: sets.map(({ name, adds, mistakes }) => ({
        ...{ name, adds: [...adds] },
        mistakes: mistakes.slice(0, 20).map((mistake) => sayMistake(mistake, language)),
      })),
      awards:
        pack === undefined
          ? []
          : law.catalogue.awards
              .map((award) => ({ code: award.code, name: nameOn(award, day), subjects: subjectsIn(pack, award) }))
              .filter(({ subjects }) => subjects.length > 0),
    };
  },
});
