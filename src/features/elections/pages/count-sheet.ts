import type { Figures, InvalidReason } from "../model.ts";
import type { FieldOfTwo } from "../../../ui/index.ts";
import { invalidReasonName } from "../terms.ts";
import type { VoteSeen } from "./vote-parts.tsx";

/** What a teller has typed so far: text by cell, so that half a number or a mistake is never lost. */
export type Typed = Readonly<Record<string, string>>;

export interface Cell {
  readonly channel: string;
  readonly figure: string;
  readonly nominee: string | null;
  readonly label: string;
}

/** Cells of one heading of the sheet: the box itself, or one unit's line. */
export interface CellGroup {
  readonly heading: string;
  readonly cells: readonly Cell[];
}

export const keyOf = ({ channel, figure, nominee }: Omit<Cell, "label">): string =>
  `${channel}/${figure}/${nominee ?? ""}`;

const channelHeading: Record<string, string> = {
  paper: "Phiếu giấy",
  hands: "Giơ tay",
  "written-opinion": "Ý kiến bằng văn bản",
};

/** The count sheet of a vote. Reasons are asked for only where somebody typed invalid ballots. */
export function sheetOf(vote: VoteSeen, hasInvalid: (channel: string) => boolean): CellGroup[] {
  const many = vote.channels.length > 1;
  return vote.channels.flatMap((channel) => {
    const cell = (figure: string, label: string, nominee: string | null = null) => ({
      channel,
      figure,
      nominee,
      label,
    });
    const reasons = hasInvalid(channel)
      ? Object.entries(invalidReasonName).map(([reason, words]) => cell(`because:${reason}`, `trong đó: ${words}`))
      : [];
    const ballots = [
      cell("issued", "Số phiếu phát ra"),
      ...(channel === "paper" ? [cell("unused", "Phiếu in không dùng đến, đã huỷ")] : []),
      cell("returned", "Số phiếu thu về"),
      cell("valid", "Phiếu hợp lệ"),
      cell("invalid", "Phiếu không hợp lệ"),
      ...reasons,
      cell("blank", "Phiếu trắng"),
    ];
    const raised = channel === "hands";
    const box = raised ? [cell("issued", "Số người biểu quyết")] : ballots;
    const suffix = many ? ` (${channelHeading[channel] ?? channel})` : "";
    const lines = vote.nominees
      .filter(({ withdrawn }) => withdrawn !== "before-opening")
      .map(({ nominee, unit }) => ({
        heading: unit + suffix,
        cells: vote.chooses
          ? [cell("agree", vote.source.leavesBallots ? "Số phiếu bầu" : "Số người bầu", nominee)]
          : [
              cell("agree", "Đồng ý", nominee),
              cell("disagree", "Không đồng ý", nominee),
              cell("noMark", raised ? "Không biểu quyết" : "Không đánh dấu", nominee),
            ],
      }));
    return [{ heading: many ? (channelHeading[channel] ?? channel) : "", cells: box }, ...lines];
  });
}

/** What was typed as figures, or the first cell that is no whole number. */
export function figuresFrom(vote: VoteSeen, typed: Typed): { readonly figures: Figures } | { readonly wrong: Cell } {
  const groups = sheetOf(vote, () => true);
  const numbers = new Map<string, number>();
  for (const cell of groups.flatMap(({ cells }) => cells)) {
    const optional = cell.figure.startsWith("because:") || cell.figure === "noMark";
    const text = (typed[keyOf(cell)] ?? "").trim();
    if (text === "" && cell.figure === "unused") continue;
    if (text === "" && optional) numbers.set(keyOf(cell), 0);
    else if (/^\d{1,6}$/.test(text)) numbers.set(keyOf(cell), Number(text));
    else return { wrong: cell };
  }
  const at = (channel: string, figure: string, nominee: string | null = null) =>
    numbers.get(keyOf({ channel, figure, nominee })) ?? 0;
  const figures = vote.channels.map((channel) => ({
    channel: channel as "paper" | "hands" | "written-opinion",
    issued: at(channel, "issued"),
    // Every hand that is raised is returned and valid: the sheet of a show of hands asks for their number once.
    returned: at(channel, channel === "hands" ? "issued" : "returned"),
    valid: at(channel, channel === "hands" ? "issued" : "valid"),
    invalid: at(channel, "invalid"),
    blank: at(channel, "blank"),
    // Left empty, nobody counted them: that is not none.
    ...(numbers.has(keyOf({ channel, figure: "unused", nominee: null })) && { unused: at(channel, "unused") }),
    invalidBecause: Object.fromEntries(
      (Object.keys(invalidReasonName) as InvalidReason[])
        .map((reason) => [reason, at(channel, `because:${reason}`)] as const)
        .filter(([, ballots]) => ballots > 0),
    ),
    lines: vote.nominees
      .filter(({ withdrawn }) => withdrawn !== "before-opening")
      .map(({ nominee }) => ({
        nominee,
        agree: at(channel, "agree", nominee),
        ...(!vote.chooses && { disagree: at(channel, "disagree", nominee), noMark: at(channel, "noMark", nominee) }),
      })),
  }));
  return { figures };
}

/**
 * Two versions of one's own sheet, cell by cell. An empty cell that may stay empty says the same as 0, but for ballots that
 * were not used: nobody counted them, which is not none.
 */
export function figuresOfTwo(vote: VoteSeen, theirs: Typed, mine: Typed): FieldOfTwo[] {
  return sheetOf(vote, () => true).flatMap(({ heading, cells }) =>
    cells.map((cell) => {
      const empty = cell.figure === "unused" ? "chưa ghi" : "0";
      return {
        label: heading === "" ? cell.label : `${heading}: ${cell.label}`,
        theirs: theirs[keyOf(cell)] || empty,
        mine: mine[keyOf(cell)] || empty,
      };
    }),
  );
}

/** Figures as the text of cells: an entry made before, to be corrected. */
export function typedFrom(figures: Figures): Typed {
  const typed: Record<string, string> = {};
  for (const { channel, lines, invalidBecause, ...count } of figures) {
    for (const figure of ["issued", "returned", "valid", "invalid", "blank", "unused"] as const)
      if (count[figure] !== undefined) typed[keyOf({ channel, figure, nominee: null })] = String(count[figure]);
    for (const [reason, ballots] of Object.entries(invalidBecause))
      typed[keyOf({ channel, figure: `because:${reason}`, nominee: null })] = String(ballots);
    for (const { nominee, ...line } of lines)
      for (const figure of ["agree", "disagree", "noMark"] as const)
        if (line[figure] !== undefined) typed[keyOf({ channel, figure, nominee })] = String(line[figure]);
  }
  return typed;
}
