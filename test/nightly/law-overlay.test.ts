import { expect, test } from "vitest";
import {
  channelsOf,
  type Columns,
  leavesOfCondition,
  readingsOf,
  screenVerdicts,
} from "../../src/engines/law/index.ts";
import { seeded } from "../law/random-cases.ts";
import { shippedLaw } from "../law/shipped.ts";

const law = shippedLaw();
const persons = 1_000_000;

test.each(law.overlays.flatMap(({ content }) => content.add.map((each) => [each.award, content, each.for] as const)))(
  "P8 on a million subjects: a regulation brings nobody nearer to %s",
  (award, overlay, subject) => {
    const pack = law.packs.find(({ id }) => overlay.extends.includes(id))!;
    const base = readingsOf(pack, { award, subject })!.rules;
    const laid = readingsOf(pack, { award, subject, overlay })!.rules;
    const columns = randomColumns(laid[0]);
    const before = screenVerdicts(base, columns);
    const after = screenVerdicts(laid, columns);
    // Verdicts in their order: unmet, missing, pending, met. Where the law leaves a text unread nobody is met, so that
    // what counts is that nobody moves up, and that many stood where they could have moved.
    let open = 0;
    let gained = 0;
    let lost = 0;
    for (let person = 0; person < persons; person += 1) {
      if (before[person]! > 0) open += 1;
      if (after[person]! > before[person]!) gained += 1;
      if (after[person]! < before[person]!) lost += 1;
    }
    expect(gained).toBe(0);
    expect(open).toBeGreaterThan(1_000);
    expect(lost).toBeGreaterThan(100);
  },
);

/** Years and values at random, mostly favourable, so that many reach the standard of the law. */
function randomColumns(rule: Parameters<typeof channelsOf>[0]): Columns {
  const chance = seeded(8);
  const masks = new Map(
    channelsOf(rule).map(({ key }) => {
      const certain = Int32Array.from({ length: persons }, () => (chance() < 0.5 ? 0 : (chance() * 4_294_967_296) | 0));
      return [key, { certain, possible: certain }] as const;
    }),
  );
  const values = new Map(
    leavesOfCondition(rule.when).map(
      (leaf) =>
        [
          leaf.id ?? leaf.cite,
          { ranks: Uint8Array.from({ length: persons }, () => (chance() < 0.8 ? 3 : Math.floor(chance() * 3))) },
        ] as const,
    ),
  );
  return { size: persons, year: 2025, masks, values };
}
