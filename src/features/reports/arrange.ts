import type { Heading } from "./model.ts";
import type { DraftPassage, Passage } from "./store/summary.ts";

/** A passage in its place: the number of its part, and its own number counted within that part. */
export interface PlacedPassage extends Passage {
  readonly headingNumber: number;
  /** null once it was taken out: later passages close up, comments on it still find it. */
  readonly number: number | null;
}

/** Puts passages under their headings and numbers those that stand, from 1 in each part: “Phần VI, đoạn 2” is the second there. */
export function arrange(headings: readonly Heading[], passages: readonly Passage[]): PlacedPassage[] {
  return headings.flatMap(({ key }, index) => {
    let number = 0;
    return passages
      .filter((passage) => passage.headingKey === key)
      .toSorted((a, b) => a.position - b.position || a.passageId - b.passageId)
      .map((passage) => ({
        ...passage,
        headingNumber: index + 1,
        number: passage.removedAt === null ? ++number : null,
      }));
  });
}

/** The passages that stand, as a numbered draft keeps them. */
export function draftOf(placed: readonly PlacedPassage[]): DraftPassage[] {
  return placed.flatMap(({ passageId, number, headingKey, text, sourceUnitId }) =>
    number === null ? [] : [{ passageId, number, headingKey, text, sourceUnitId }],
  );
}
