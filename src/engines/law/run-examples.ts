import type { SubjectKind } from "./catalogue/index.ts";
import { mistakesInExample, writeExample } from "./example.ts";
import type { Example, ExampleCase } from "./example-schema.ts";
import { judgeIn } from "./judge-case.ts";
import type { Law, Pack } from "./law.ts";
import type { Mistake } from "./mistake.ts";
import type { OverlayFile } from "./overlay.ts";
import { standardIn } from "./rules.ts";
import type { Standard } from "./standard.ts";
import { namedIn, type Trace } from "./trace.ts";

/** One example put to the law. */
export interface ExampleRun {
  readonly file: string;
  readonly pack: string;
  readonly award: string;
  readonly for: SubjectKind;
  readonly example: Example;
  readonly trace: Trace;
  /** Conditions the example says fail, and which were met. */
  readonly unexpectedlyMet: readonly string[];
  readonly holds: boolean;
}

/** Puts every example of every complete pack, and of every regulation laid over one, to the law; or those of the files wanted. */
export function* runExamples(law: Law, wanted: (file: string) => boolean = () => true): Generator<ExampleRun> {
  for (const pack of law.packs.filter(({ status }) => status === "complete")) {
    for (const { file, content } of pack.standards.filter((each) => wanted(each.file))) {
      for (const standard of content.standards) {
        for (const example of standard.examples) {
          yield run(law, { file, pack, award: content.award, for: standard.for, start: standard.case, example });
        }
      }
    }
    for (const { file, content } of law.overlays.filter(
      (overlay) => overlay.content.extends.includes(pack.id) && wanted(overlay.file),
    )) {
      yield* overlayExamples(law, pack, file, content);
    }
  }
}

function* overlayExamples(law: Law, pack: Pack, file: string, overlay: OverlayFile): Generator<ExampleRun> {
  for (const { award, for: subject, examples } of overlay.add) {
    const start = standardIn(pack, { award, subject })!.standard.case;
    for (const example of examples) yield run(law, { file, pack, overlay, award, for: subject, start, example });
  }
  for (const { award, standards } of overlay.define) {
    for (const standard of standards) {
      for (const example of standard.examples) {
        yield run(law, { file, pack, overlay, award, for: standard.for, start: standard.case, example });
      }
    }
  }
}

/** Examples that their own changes keep from being a case, each with its place in the file: looked for before they run. */
export function exampleMistakes(law: Law): Mistake[] {
  const files = new Map(law.packs.flatMap(({ standards }) => standards).map(({ file, content }) => [file, content]));
  return [
    ...[...files].flatMap(([file, { standards }]) =>
      standards.flatMap((each, at) => inStandard(file, each, `standards[${at}]`)),
    ),
    ...law.overlays.flatMap(({ file, content }) =>
      content.define.flatMap(({ standards }, at) =>
        standards.flatMap((each, place) => inStandard(file, each, `define[${at}].standards[${place}]`)),
      ),
    ),
    ...law.overlays.flatMap(({ file, content }) => {
      const packs = law.packs.filter(({ id }) => content.extends.includes(id));
      return content.add.flatMap(({ award, for: subject, examples }, at) => {
        const [found] = packs.flatMap((pack) => standardIn(pack, { award, subject }) ?? []);
        return found ? inStandard(file, { ...found.standard, examples }, `add[${at}]`) : [];
      });
    }),
  ];
}

const inStandard = (
  file: string,
  { for: kind, case: start, examples }: Pick<Standard, "for" | "case" | "examples">,
  at: string,
): Mistake[] =>
  examples.flatMap((example, index) =>
    mistakesInExample(kind, start, { ...example, file }).map(({ path, wrong }) => ({
      file,
      path: `${at}.examples[${index}] (${example.name}): ${path}`,
      wrong,
    })),
  );

interface Asked {
  readonly file: string;
  readonly pack: Pack;
  readonly overlay?: OverlayFile;
  readonly award: string;
  readonly for: SubjectKind;
  readonly start: ExampleCase;
  readonly example: Example;
}

function run(law: Law, { file, pack, overlay, award, for: kind, start, example }: Asked): ExampleRun {
  const trace = judgeIn(law, pack, { award, overlay, ...writeExample(kind, start, example) })!;
  const failing = new Set(
    namedIn(trace.root)
      .filter(({ value }) => value !== "met")
      .map(({ id }) => id),
  );
  const unexpectedlyMet = example.fails.filter((id) => !failing.has(id));
  const holds = trace.verdict === example.verdict && unexpectedlyMet.length === 0;
  return { file, pack: trace.pack, award, for: kind, example, trace, unexpectedlyMet, holds };
}
