import { readHundredths, writeHundredths } from "../../basics/decimal.ts";
import type { Fraction, TieBreaker, VotingRule } from "../../engines/counting/index.ts";
import { Rulebook, type VoteSubject } from "./rulebook.ts";
import { readShare, writeShare } from "./share.ts";
import { say } from "./refusals.ts";

/** A vote as it is typed: shares and numbers are text until they are read. */
export interface VoteDraft {
  readonly subject: VoteSubject;
  readonly rule: VotingRule;
  readonly article: string;
  readonly threshold: string;
  /** "" where the rulebook sets none. */
  readonly quorum: string;
  /** Places, or a share of the units: “1”, “20 %”; "" is no limit. */
  readonly quota: string;
  /** The fewest places whatever the share gives; read only where the quota is a share. */
  readonly quotaAtLeast: string;
  /** How many may be chosen; read only where the ballot asks to choose. */
  readonly atMost: string;
  readonly requires: readonly string[];
}

export interface DeadlineDraft {
  readonly what: string;
  /** “25/03”. */
  readonly on: string;
  readonly nextYear: boolean;
}

/** A rulebook as it is typed. */
export interface RulebookDraft extends Omit<Rulebook, "votes" | "scoring" | "publication" | "deadlines"> {
  readonly votes: readonly VoteDraft[];
  readonly scale: string;
  readonly scoreTies: Rulebook["scoring"]["ties"];
  readonly countsFromVoters: string;
  readonly termYears: string;
  readonly deadlines: readonly DeadlineDraft[];
}

export type DraftRead =
  | { readonly ok: true; readonly rules: Rulebook }
  /** By the place of the field: “votes.0.threshold”. */
  | { readonly ok: false; readonly errors: Readonly<Record<string, string>> };

export function toDraft(rules: Rulebook): RulebookDraft {
  const { votes, scoring, publication, deadlines, ...rest } = rules;
  return {
    ...rest,
    votes: votes.map(({ subject, rule, article, requires = [] }) => ({
      ...{ subject, rule, article, requires },
      threshold: rule.threshold.numerator === 0 ? "0" : writeShare(rule.threshold),
      quorum: rule.quorum ? writeShare(rule.quorum) : "",
      quota: quotaText(rule),
      quotaAtLeast: rule.quota.kind === "share" ? String(rule.quota.atLeast) : "1",
      atMost: rule.asks.kind === "choose" ? String(rule.asks.atMost) : "1",
    })),
    scale: writeHundredths(scoring.scale),
    scoreTies: scoring.ties,
    countsFromVoters: String(publication.countsFromVoters),
    termYears: String(rules.heads.termYears),
    deadlines: deadlines.map(({ what, on, nextYear }) => ({ what, nextYear, on: `${on.slice(3)}/${on.slice(0, 2)}` })),
  };
}

/** Reads what was typed; every field that cannot be read has its sentence. */
export function fromDraft(draft: RulebookDraft): DraftRead {
  const errors: Record<string, string> = {};
  const { scale, scoreTies, countsFromVoters, termYears, ...rest } = draft;
  const rules = {
    ...rest,
    votes: draft.votes.map((vote, at) => voteOf(vote, `votes.${at}`, errors)),
    scoring: {
      scale: readHundredths(scale) ?? note(errors, "scale", "Ghi thang điểm, ví dụ 1.000.", 0),
      ties: scoreTies,
    },
    publication: {
      countsFromVoters:
        wholeIn(countsFromVoters, { from: 0, to: 1000 }) ??
        note(errors, "countsFromVoters", "Ghi số người, ví dụ 6; ghi 0 nếu luôn công bố.", 0),
    },
    heads: {
      ...draft.heads,
      termYears:
        wholeIn(termYears, { from: 1, to: 10 }) ?? note(errors, "termYears", "Ghi số năm từ 1 đến 10, ví dụ 1.", 1),
    },
    deadlines: draft.deadlines.map(({ what, on, nextYear }, at) => ({
      what: what.trim() === "" ? note(errors, `deadlines.${at}.what`, "Ghi việc phải làm.", "?") : what.trim(),
      on: monthDay(on) ?? note(errors, `deadlines.${at}.on`, "Ghi ngày, tháng như 25/03.", "01-01"),
      nextYear,
    })),
  };
  if (Object.keys(errors).length > 0) return { ok: false, errors };
  const parsed = Rulebook.safeParse(rules);
  if (parsed.success) return { ok: true, rules: parsed.data };
  const [issue] = parsed.error.issues;
  return { ok: false, errors: { [issue!.path.join(".")]: "Ô này chưa đúng, đề nghị kiểm tra lại." } };
}

function voteOf(draft: VoteDraft, at: string, errors: Record<string, string>): Rulebook["votes"][number] {
  const { subject, rule, article, requires } = draft;
  const relative = draft.threshold.trim() === "0";
  const threshold = relative ? { numerator: 0, denominator: 1 } : shareAt(draft.threshold, `${at}.threshold`, errors);
  const quorum = draft.quorum.trim() === "" ? null : shareAt(draft.quorum, `${at}.quorum`, errors);
  if (!relative && threshold.numerator === 0) note(errors, `${at}.threshold`, "Ngưỡng phải lớn hơn 0.", 0);
  if (rule.comparator === "more-than" && threshold.numerator === threshold.denominator)
    note(errors, `${at}.threshold`, "Không thể nhiều hơn toàn bộ số phiếu; chọn “ít nhất”.", 0);
  return {
    subject,
    article,
    ...(subject.kind === "title" && requires.length > 0 && { requires: [...new Set(requires)] }),
    rule: {
      ...rule,
      asks: asksOf(draft, at, errors),
      threshold,
      // Most votes win: any vote above none will do.
      comparator: relative ? "more-than" : rule.comparator,
      quorum,
      quota: quotaOf(draft, at, errors),
      ties: [...new Set<TieBreaker>(rule.ties)],
    },
  };
}

function shareAt(text: string, at: string, errors: Record<string, string>): Fraction {
  const read = readShare(text);
  return read.ok ? read.value : note(errors, at, say(read.refusal, "vi"), { numerator: 1, denominator: 1 });
}

function quotaText({ quota }: VotingRule): string {
  if (quota.kind === "unlimited") return "";
  return quota.kind === "absolute" ? String(quota.places) : writeShare(quota.share);
}

function asksOf({ rule, atMost }: VoteDraft, at: string, errors: Record<string, string>): VotingRule["asks"] {
  if (rule.asks.kind !== "choose") return rule.asks;
  const read = wholeIn(atMost, { from: 1, to: 1000 });
  return {
    kind: "choose",
    atMost: read ?? note(errors, `${at}.atMost`, "Ghi số đơn vị được chọn, từ 1 trở lên.", 1),
  };
}

/** A number of places is written without a sign of a share: “2”, not “20 %” or “1/5”. */
export const isShareOfUnits = (quota: string): boolean => /[%/]/.test(quota);

/** A whole number in a range; undefined where the text is none. */
function wholeIn(text: string, { from, to }: { from: number; to: number }): number | undefined {
  const number = /^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN;
  return number >= from && number <= to ? number : undefined;
}

/** A whole number is so many places; a share keeps what it was taken of, and is of all units where it is new. */
function quotaOf(
  { quota: text, quotaAtLeast, rule }: VoteDraft,
  at: string,
  errors: Record<string, string>,
): VotingRule["quota"] {
  if (text.trim() === "") return { kind: "unlimited" };
  if (/^\d{1,5}$/.test(text.trim())) return { kind: "absolute", places: Number(text) };
  const share = shareAt(text, `${at}.quota`, errors);
  const before = rule.quota.kind === "share" ? rule.quota : undefined;
  return {
    kind: "share",
    of: before?.of ?? "all-units",
    rounding: before?.rounding ?? "floor",
    atLeast:
      wholeIn(quotaAtLeast, { from: 0, to: 100 }) ??
      note(errors, `${at}.quotaAtLeast`, "Ghi số từ 0 đến 100; ghi 0 nếu không đặt.", 0),
    share,
  };
}

function monthDay(text: string): string | undefined {
  const parts = /^\s*(\d{1,2})[/.-](\d{1,2})\s*$/.exec(text);
  return parts ? `${parts[2]!.padStart(2, "0")}-${parts[1]!.padStart(2, "0")}` : undefined;
}

function note<Value>(errors: Record<string, string>, at: string, sentence: string, instead: Value): Value {
  errors[at] ??= sentence;
  return instead;
}
