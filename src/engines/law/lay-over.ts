import type { Day } from "../../basics/instant.ts";
import { ok, type Result, refuse } from "../../basics/result.ts";
import { buildLaw, type Law } from "./law.ts";
import type { Mistake, Wrong } from "./mistake.ts";
import { PackFile } from "./pack.ts";
import { exampleMistakes, runExamples } from "./run-examples.ts";
import { type LawFile, parseFile } from "./source.ts";

/** Law with the files it was built from, so that more can be laid over it. */
export interface Laid {
  readonly files: readonly LawFile[];
  readonly law: Law;
}

type Refused = { readonly code: "law-files-invalid"; readonly mistakes: readonly Mistake[] };

/**
 * Lays the files of an office over the law that comes with thidua: packs for days that no complete pack covers,
 * regulations, and folders of instruments of their own. What comes with thidua is never replaced or weakened; a pack
 * that is only announced gives way on the days that the office covers. Every example of the office must hold.
 */
export function layOver(base: Laid, office: readonly LawFile[]): Result<Laid, Refused> {
  const own = new Set(office.map(({ file }) => file));
  const misplaced = office.flatMap((file) => misplacedIn(base, file));
  const packs = office.filter(({ file }) => file.startsWith("packs/")).map((file) => parseFile(PackFile, file));
  const unread = packs.flatMap(({ mistakes }) => mistakes);
  if (misplaced.length + unread.length > 0)
    return refuse({ code: "law-files-invalid", mistakes: [...misplaced, ...unread] });
  const days = packs.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const announced = base.files.flatMap((file) => givingWay(file, days));
  const files = [...announced, ...office.map((file) => withTransition(file, base.law))];
  const built = buildLaw(files);
  if (!built.ok) {
    const ofOffice = built.refusal.mistakes.filter(({ file }) => own.has(file));
    return refuse({ ...built.refusal, mistakes: ofOffice.length > 0 ? ofOffice : built.refusal.mistakes });
  }
  const wrong = exampleMistakes(built.value).filter(({ file }) => own.has(file));
  const failing = wrong.length > 0 ? [] : failingExamples(built.value, own);
  const mistakes = [...wrong, ...failing];
  return mistakes.length > 0 ? refuse({ code: "law-files-invalid", mistakes }) : ok({ files, law: built.value });
}

/** The catalogue and the instruments that come with thidua stay as they are; ids are not taken twice. */
function misplacedIn({ files, law }: Laid, { file, content }: LawFile): Mistake[] {
  const [folder = ""] = file.split("/");
  const shared = ["packs", "overlays", "outlines"].includes(folder);
  const theirs = new Set(files.map((each) => each.file.split("/")[0]!));
  const at = (path: string, wrong: Wrong): Mistake[] => [{ file, path, wrong }];
  if (!shared) return theirs.has(folder) ? at("", { code: "folder-of-thidua", folder }) : [];
  if (files.some((each) => each.file === file)) return at("", { code: "file-of-thidua" });
  const id = (content as { readonly id?: unknown } | null | undefined)?.id;
  const taken = [...law.packs.map((pack) => pack.id), ...law.overlays.map((each) => each.content.id)];
  return typeof id === "string" && folder !== "outlines" && taken.includes(id)
    ? at("id", { code: "id-taken", id })
    : [];
}

/** An incomplete pack keeps the days that no pack of the office covers. */
function givingWay(file: LawFile, office: readonly PackFile[]): LawFile[] {
  if (!file.file.startsWith("packs/")) return [file];
  const parsed = parseFile(PackFile, file).value;
  if (parsed === undefined || parsed.status === "complete") return [file];
  const left = office.reduce((spans, pack) => spans.flatMap((span) => without(span, pack)), [
    { from: parsed.from, to: parsed.to },
  ] as readonly Span[]);
  return left.map((span, at) => ({
    file: file.file,
    content: { ...(file.content as object), ...span, ...(at > 0 && { id: `${parsed.id}.${at}` }) },
  }));
}

interface Span {
  readonly from: Day;
  readonly to: Day | null;
}

function without(span: Span, { from, to }: Span): Span[] {
  const apart = (to !== null && to < span.from) || (span.to !== null && from > span.to);
  if (apart) return [span];
  return [
    ...(span.from < from ? [{ from: span.from, to: dayFrom(from, -1) }] : []),
    ...(to !== null && (span.to === null || to < span.to) ? [{ from: dayFrom(to, 1), to: span.to }] : []),
  ];
}

const dayFrom = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** What the announced pack says of dossiers under way holds for the pack that takes its days, unless that says otherwise. */
function withTransition(file: LawFile, { packs }: Law): LawFile {
  if (!file.file.startsWith("packs/")) return file;
  const { from, transition } = file.content as Pick<PackFile, "from" | "transition">;
  const announced = packs.find((pack) => pack.status === "incomplete" && pack.from === from)?.transition;
  if (transition !== undefined || announced === undefined) return file;
  return { ...file, content: { ...(file.content as object), transition: announced } };
}

function failingExamples(law: Law, own: ReadonlySet<string>): Mistake[] {
  return [...runExamples(law, (file) => own.has(file))]
    .filter(({ holds }) => !holds)
    .map(({ file, example, trace }) => ({
      file,
      path: `examples (${example.name})`,
      wrong: { code: "example-differs", says: example.verdict, found: trace.verdict },
    }));
}
