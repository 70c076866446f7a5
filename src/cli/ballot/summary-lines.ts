import type { Language } from "../../basics/words.ts";
import type { QuestionSummary, Stage, Summary } from "../../engines/ballot/index.ts";

const stages: Record<Language, Record<Stage, string>> = {
  vi: {
    voting: "đang bỏ phiếu",
    closed: "đã khoá hòm phiếu",
    counted: "đã cộng phiếu, chờ giải mã",
    shuffling: "đang xáo phiếu",
    decrypting: "đang giải mã",
    finished: "đã có kết quả",
  },
  en: {
    voting: "voting is open",
    closed: "the box is closed",
    counted: "tallied, waiting for decryption",
    shuffling: "being shuffled",
    decrypting: "being decrypted",
    finished: "finished",
  },
};

const words = {
  vi: {
    passed: "Hồ sơ hợp lệ",
    stage: "Tình trạng",
    fingerprint: "Mã xác thực cuộc bỏ phiếu",
    credentials: "Mã xác thực danh sách mã bỏ phiếu",
    roll: (summary: Summary): string =>
      `Danh sách: ${summary.voters} mã bỏ phiếu; đã nhận ${summary.ballots} phiếu, tính phiếu cuối của ${summary.counted} người`,
    weight: "Tổng trọng số",
    trustees: "Người giữ khoá",
    decrypted: "đã giải mã",
    threshold: (count: number): string => `cần ${count} người trong nhóm`,
    blank: "Phiếu trắng",
    lastEvent: "Sự kiện cuối",
    check: [
      "Phần mềm không thể tự kiểm tra hai việc sau, đề nghị người có trách nhiệm đối chiếu:",
      "  - số mã bỏ phiếu bằng số người có quyền bỏ phiếu, mỗi người nhận đúng một mã;",
      "  - hồ sơ nối tiếp các bản đã công bố trước đó (dùng --earlier).",
    ],
  },
  en: {
    passed: "The archive is valid",
    stage: "Stage",
    fingerprint: "Election fingerprint",
    credentials: "Credentials fingerprint",
    roll: (summary: Summary): string =>
      `Roll: ${summary.voters} credentials; ${summary.ballots} ballots received, the last of ${summary.counted} voters counts`,
    weight: "Total weight",
    trustees: "Trustees",
    decrypted: "decrypted",
    threshold: (count: number): string => `${count} of the group are enough`,
    blank: "Blank",
    lastEvent: "Last event",
    check: [
      "Two things no program can check from an archive; people must compare:",
      "  - the number of credentials equals the number of voters, one for each;",
      "  - the archive continues the copies published before (use --earlier).",
    ],
  },
} as const;

/** A verified archive in lines for people. */
export function summaryLines(summary: Summary, lang: Language): string[] {
  const say = words[lang];
  return [
    `${say.passed}: ${summary.name} (${summary.uuid}, ${summary.group})`,
    `${say.stage}: ${stages[lang][summary.stage]}`,
    `${say.fingerprint}: ${summary.fingerprint}`,
    `${say.credentials}: ${summary.credentialsFingerprint}`,
    say.roll(summary),
    ...(String(summary.totalWeight) === String(summary.counted) ? [] : [`${say.weight}: ${summary.totalWeight}`]),
    ...summary.questions.flatMap((question, at) => questionLines(question, { number: at + 1, lang })),
    `${say.trustees}:`,
    ...summary.trustees.map(({ owner, key, decrypted, threshold }) => {
      const notes = [key, decrypted && say.decrypted, threshold !== undefined && say.threshold(threshold)];
      return `  ${owner}. ${notes.filter(Boolean).join(", ")}`;
    }),
    `${say.lastEvent}: ${summary.lastEvent}`,
    "",
    ...say.check,
  ];
}

function questionLines(
  { question, options, min, max, opened }: QuestionSummary,
  { number, lang }: { number: number; lang: Language },
): string[] {
  const range = min === undefined ? "" : ` (${min}–${max})`;
  return [
    `${number}. ${question}${range}`,
    ...options.map(({ answer, votes }) => {
      const name = answer ?? words[lang].blank;
      return votes === undefined ? `  ${name}` : `  ${name}: ${votes}`;
    }),
    ...(opened ?? []).map((list) => `  ${list.join(" ")}`),
  ];
}
