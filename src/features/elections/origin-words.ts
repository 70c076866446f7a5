import { clockOf, dayOf, writeDay } from "../../basics/instant.ts";
import { type Hand, handOfLabel } from "./seats.ts";
import { handName } from "./terms.ts";
import type { NewWay, SharedIssuer } from "./ways-in.ts";
import type { SignedResult } from "./model.ts";
import type { DoneBy, KnownAccount, OneBrowser, Origin } from "./sources/origin.ts";

/**
 * How the figures of a signed result came, as screens, minutes and package say it; nothing where it was not kept.
 *
 * @param told ways into accounts that the same text has told before; they are not told again
 */
export function originWords(
  { origin, signedBy }: Pick<SignedResult, "origin" | "signedBy">,
  told: readonly NewWay[] = [],
): string[] {
  if (!origin) return [];
  return [
    sourceWords(origin),
    ...besideWords(origin),
    ...accountsWords(origin, told),
    ...oneHostWords(origin),
    ...browserWords(origin),
    lockWords(origin, signedBy.name),
  ].filter((line) => line !== "");
}

function sourceWords(origin: Origin): string {
  switch (origin.kind) {
    case "hands":
      return `Biểu quyết giơ tay do ${namesOf(origin.recordedBy)} ghi vào phần mềm.`;
    case "two-tellers":
      return `Hai người nhập số liệu độc lập trên phần mềm: ${namesOf(origin.typedBy)}.`;
    case "signed-paper":
      return `${paperWords(origin)} ${
        origin.comparedBy
          ? `${origin.typedBy.fullName} nhập, ${origin.comparedBy.fullName} đối chiếu với biên bản giấy.`
          : `Một người nhập: ${origin.typedBy.fullName}, không có người thứ hai đối chiếu.`
      }`;
  }
}

/** “Số liệu nhập từ biên bản giấy đã ký ngày 18/12/2020 (Trưởng ban …; uỷ viên …).” */
function paperWords({ signedOn, head, members }: Extract<Origin, { kind: "signed-paper" }>): string {
  return `Số liệu nhập từ biên bản giấy đã ký ngày ${writeDay(signedOn)} (Trưởng ban: ${head}; uỷ viên: ${members.join("; ")}).`;
}

/** One short remark for papers that list many votes; empty where the count needs none. */
export function originNote({ origin }: Pick<SignedResult, "origin">): string {
  if (origin?.kind !== "signed-paper") return "";
  const alone = origin.comparedBy === null ? "; một người nhập" : "";
  return `số liệu nhập từ biên bản giấy đã ký ngày ${writeDay(origin.signedOn)}${alone}`;
}

/** What happened on the way to the figures, without a figure. */
function besideWords(origin: Origin): string[] {
  if (origin.kind === "hands") return [];
  const { typedBefore, takenOverFrom, changedAfter = [] } = origin;
  const before = typedBefore
    ? `Trước đó ${typedBefore.tellers} kiểm phiếu viên đã nhập trên phần mềm${typedBefore.tellers > 1 ? (typedBefore.agreed ? ", các bản khớp nhau" : ", các bản khác nhau") : ""}; số đó không được dùng.`
    : "";
  const over = takenOverFrom === undefined ? "" : `${takenOverFrom} nhập trước đó, sau thay bằng người nhập nêu trên.`;
  return [before, over, ...changedAfter.map(({ name, cells }) => `${name} sửa ${cells} ô sau khi đối chiếu.`)];
}

/** Where one person issued the links of both, it is said plainly: that person could have been both. */
function oneHostWords(origin: Origin): string[] {
  if (origin.kind === "hands" || !origin.oneHost) return [];
  const { name, did } = origin.oneHost;
  return [`Liên kết của cả hai do cùng một người cấp: ${name}${didWords(did)}.`];
}

const didWords = (did: Hand | null): string => (did ? `, là người ${handName[did].replace(/^là người /, "")}` : "");

/** Before a vote opens: several of its committee came through one person's links. */
export const sharedIssuerWords = ({ name, label, tellers }: SharedIssuer, doneBy: DoneBy): string =>
  `Liên kết tài khoản của ${inSeries(tellers)} do cùng một người cấp: ${name}${didWords(handOfLabel(label, doneBy) ?? null)}. Người cấp liên kết có thể tự mở các tài khoản ấy.`;

/** A new way into an account of the committee: who made it and when, and whether somebody came through. */
export const newWayWords = (way: NewWay): string => `T${newWayClause(way).slice(1)}.`;

/** The same within a sentence. */
export const newWayClause = ({ teller, by, issuedAt, acceptedAt }: NewWay): string =>
  `tài khoản của ${teller}: ${by} cấp liên kết lúc ${momentOf(issuedAt)}, ${acceptedAt === null ? "chưa ai nhận, còn dùng được" : `đã nhận lúc ${momentOf(acceptedAt)}`}`;

const inSeries = (names: readonly string[]): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} và ${names.at(-1)}`;

const momentOf = (instant: string): string => `${clockOf(instant)} ngày ${writeDay(dayOf(instant))}`;

/** The program cannot know who sat before the screen; it says how each account came. */
function accountsWords(origin: Origin, told: readonly NewWay[]): string[] {
  const accounts = new Map(accountsOf(origin).map((account) => [account.personId, account]));
  return [`Tài khoản: ${[...accounts.values()].map((account) => accountWords(account, told)).join("; ")}.`];
}

function accountsOf(origin: Origin): readonly KnownAccount[] {
  switch (origin.kind) {
    case "hands":
      return [...origin.recordedBy, origin.lockedWith];
    case "two-tellers":
      return [...origin.typedBy, origin.lockedWith];
    case "signed-paper":
      return [origin.typedBy, ...(origin.comparedBy ? [origin.comparedBy] : [])];
  }
}

function accountWords(account: KnownAccount, told: readonly NewWay[]): string {
  const { fullName, linkIssuedBy, linkAcceptedAt, openLinkIssuedBy, above } = account;
  const before = told.filter(({ teller }) => teller === fullName);
  if (before.some(({ acceptedAt }) => acceptedAt !== null && acceptedAt === linkAcceptedAt))
    return `${fullName} – qua liên kết đã nêu khi mở bỏ phiếu`;
  const upwards =
    above === undefined ? "" : ` (tài khoản của ${linkIssuedBy ?? "người ấy"} do ${above.join(", rồi ")} cấp)`;
  const openTold = before.some(({ acceptedAt }) => acceptedAt === null);
  const newer =
    openLinkIssuedBy === undefined || openTold ? "" : `; sau đó ${openLinkIssuedBy} cấp liên kết mới, chưa nhận`;
  if (linkIssuedBy === null) return `${fullName} – chưa rõ ai cấp liên kết${newer}`;
  const accepted = linkAcceptedAt === null ? "chưa nhận" : `nhận lúc ${momentOf(linkAcceptedAt)}`;
  return `${fullName} – liên kết do ${linkIssuedBy} cấp${upwards}, ${accepted}${newer}`;
}

function browserWords(origin: Origin): string[] {
  if (origin.kind === "hands" || (origin.kind === "signed-paper" && origin.comparedBy === null)) return [];
  return [browserSentence[String(origin.oneBrowser) as `${OneBrowser}`]];
}

const browserSentence: Readonly<Record<`${OneBrowser}`, string>> = {
  true: "Hai người làm trên cùng một trình duyệt.",
  false: "Hai người làm trên hai trình duyệt khác nhau.",
  null: "Không rõ hai người làm trên một hay hai trình duyệt.",
};

function lockWords(origin: Origin, head: string): string {
  if (origin.kind === "signed-paper") return "";
  return `Trưởng ban ${head} khoá kết quả bằng tài khoản ${origin.lockedWith.fullName}.`;
}

const namesOf = (accounts: readonly KnownAccount[]): string =>
  accounts.length === 0 ? "người chưa rõ" : accounts.map(({ fullName }) => fullName).join(" và ");
