import {
  type Example,
  type ExampleCase,
  type OverlayFile,
  type Pack,
  standardIn,
  type SubjectKind,
  type WrittenCase,
  writeExample,
} from "../../../engines/law/index.ts";

/** An example of a rule with the case it changes. */
export interface PlacedExample {
  readonly start: ExampleCase;
  readonly example: Example;
  /** Of the regulation laid over the law. */
  readonly own: boolean;
}

interface Asked {
  readonly award: string;
  readonly subject: SubjectKind;
  readonly overlay?: OverlayFile | undefined;
}

/** The examples of an award in a pack: the law's, then those of the regulation laid over it. */
export function examplesOf(pack: Pack, asked: Asked): PlacedExample[] {
  const found = standardIn(pack, asked);
  if (found === undefined) return [];
  const { case: start, examples } = found.standard;
  const added = (asked.overlay?.add ?? []).filter((each) => each.award === asked.award && each.for === asked.subject);
  return [
    ...examples.map((example) => ({ start, example, own: false })),
    ...added.flatMap((each) => each.examples.map((example) => ({ start, example, own: true }))),
  ];
}

/** The same as the facts of a subject, ready to judge or to edit. */
export const writtenExample = (subject: SubjectKind, { start, example }: PlacedExample): WrittenCase =>
  writeExample(subject, start, example);
