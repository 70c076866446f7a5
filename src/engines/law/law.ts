import { ok, type Result, refuse } from "../../basics/result.ts";
import { type Catalogue, CatalogueFile, type CatalogueRefusal, parseCatalogue } from "./catalogue/index.ts";
import { checkLaw } from "./check-law.ts";
import { GeneralFile } from "./general.ts";
import { OutlineFile } from "./outline.ts";
import { OverlayFile } from "./overlay.ts";
import { PackFile } from "./pack.ts";
import { BaseSalaryFile, BonusFile, CouncilFile, DeadlinesFile, PapersFile } from "./provisions.ts";
import type { Mistake } from "./mistake.ts";
import { type LawFile, parseFile } from "./source.ts";
import { StandardFile } from "./standard.ts";
import type { z } from "zod";

/** A file with the name it had, so that a mistake found later still points at it. */
export interface Placed<Content> {
  readonly file: string;
  readonly content: Content;
}

/** The law of a range of days: what every award asks, and the standards, money, votes and papers of each. */
export interface Pack extends PackFile {
  readonly standards: readonly Placed<StandardFile>[];
  readonly general: readonly Placed<GeneralFile>[];
  readonly councils: readonly z.output<typeof CouncilFile>[];
  readonly bonuses: readonly z.output<typeof BonusFile>[];
  readonly papers: readonly z.output<typeof PapersFile>[];
  readonly deadlines: readonly z.output<typeof DeadlinesFile>[];
}

/** A set of files with a mistake, and the packs and regulations that it names. */
export interface LeftOut {
  readonly set: string;
  readonly ids: readonly string[];
  readonly mistakes: readonly Mistake[];
}

/** All law that thidua knows. */
export interface Law {
  readonly catalogue: Catalogue;
  readonly packs: readonly Pack[];
  readonly overlays: readonly Placed<OverlayFile>[];
  readonly outlines: readonly OutlineFile[];
  readonly baseSalary: z.output<typeof BaseSalaryFile>["baseSalary"];
  /** Sets of an office that are left out for their mistakes: what they hold exists, though nobody is judged by it. */
  readonly leftOut?: readonly LeftOut[];
  /** Facts that rules ask for which were left unread: who needs one award does not read every file. */
  readonly factsElsewhere?: ReadonlySet<string>;
}

/** The files of the instruments, each with the name it had. */
export interface LawParts {
  readonly standards: readonly Placed<StandardFile>[];
  readonly general: readonly Placed<GeneralFile>[];
  readonly councils: readonly Placed<z.output<typeof CouncilFile>>[];
  readonly bonuses: readonly Placed<z.output<typeof BonusFile>>[];
  readonly papers: readonly Placed<z.output<typeof PapersFile>>[];
  readonly deadlines: readonly Placed<z.output<typeof DeadlinesFile>>[];
}

/** The schema of each file of law, by where it lies; a folder of an instrument holds one file per award besides these. */
export const lawSchemas = {
  catalogue: { where: /^catalogue\//, schema: CatalogueFile },
  pack: { where: /^packs\//, schema: PackFile },
  overlay: { where: /^overlays\//, schema: OverlayFile },
  outline: { where: /^outlines\//, schema: OutlineFile },
  "base-salary": { where: /^base-salary\.yaml$/, schema: BaseSalaryFile },
  general: { where: /\/general\.yaml$/, schema: GeneralFile },
  council: { where: /\/council\.yaml$/, schema: CouncilFile },
  bonus: { where: /\/bonus\.yaml$/, schema: BonusFile },
  papers: { where: /\/papers\.yaml$/, schema: PapersFile },
  deadlines: { where: /\/deadlines\.yaml$/, schema: DeadlinesFile },
  standard: { where: /^[^/]+\/[^/]+\.yaml$/, schema: StandardFile },
} as const;

/** Builds the law from files already read, or names every mistake in them with file and path. */
export function buildLaw(files: readonly LawFile[]): Result<Law, CatalogueRefusal> {
  const mistakes: Mistake[] = [];
  const taken = new Set<LawFile>();
  function take<Schema extends z.ZodType>(where: RegExp, schema: Schema): Placed<z.output<Schema>>[] {
    return files
      .filter((file) => !taken.has(file) && where.test(file.file))
      .flatMap((file) => {
        taken.add(file);
        const parsed = parseFile(schema, file);
        mistakes.push(...parsed.mistakes);
        return parsed.value === undefined ? [] : [{ file: file.file, content: parsed.value }];
      });
  }
  const catalogueFiles = files.filter(({ file }) => lawSchemas.catalogue.where.test(file));
  for (const file of catalogueFiles) taken.add(file);
  const catalogue = parseCatalogue(catalogueFiles);
  if (!catalogue.ok) return catalogue;
  const packFiles = take(lawSchemas.pack.where, PackFile);
  const overlays = take(lawSchemas.overlay.where, OverlayFile);
  const outlines = take(lawSchemas.outline.where, OutlineFile).map(({ content }) => content);
  const salaries = take(lawSchemas["base-salary"].where, BaseSalaryFile);
  const parts: LawParts = {
    general: take(lawSchemas.general.where, GeneralFile),
    councils: take(lawSchemas.council.where, CouncilFile),
    bonuses: take(lawSchemas.bonus.where, BonusFile),
    papers: take(lawSchemas.papers.where, PapersFile),
    deadlines: take(lawSchemas.deadlines.where, DeadlinesFile),
    standards: take(lawSchemas.standard.where, StandardFile),
  };
  // What stands in several files is compared only once each file is sound.
  if (mistakes.length > 0) return refuse({ code: "law-files-invalid", mistakes });
  const packs = packFiles.map(({ content }): Pack => {
    const mine = <Content>(placed: readonly Placed<Content>[]) =>
      placed.filter(({ file }) => content.folders.includes(file.split("/")[0]!));
    const bare = <Content>(placed: readonly Placed<Content>[]) => mine(placed).map((each) => each.content);
    return {
      ...content,
      standards: mine(parts.standards),
      general: mine(parts.general),
      councils: bare(parts.councils),
      bonuses: bare(parts.bonuses),
      papers: bare(parts.papers),
      deadlines: bare(parts.deadlines),
    };
  });
  const law: Law = {
    catalogue: catalogue.value,
    packs: packs.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    overlays,
    outlines,
    baseSalary: salaries.flatMap(({ content }) => content.baseSalary),
  };
  const misfits = checkLaw(law, packFiles, parts);
  return misfits.length > 0 ? refuse({ code: "law-files-invalid", mistakes: misfits }) : ok(law);
}
