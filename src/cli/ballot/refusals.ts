import type { RefusalShape } from "../../basics/result.ts";
import { type Phrasebook, say } from "../../basics/words.ts";
import { type BallotRefusal, ballotWords } from "../../engines/ballot/index.ts";
import { fail, type Io } from "../command.ts";

/** What can go wrong with the files and words that a person gave. */
export type FileRefusal =
  | { readonly code: "wrongly-called"; readonly usage: string }
  | { readonly code: "file-unreadable"; readonly path: string }
  | { readonly code: "file-too-large"; readonly path: string; readonly megabytes: number }
  | { readonly code: "file-exists"; readonly path: string }
  | { readonly code: "file-malformed"; readonly path: string }
  | { readonly code: "credential-mistyped"; readonly path: string }
  | { readonly code: "archive-unfinished"; readonly stage: string };

export type CliRefusal = BallotRefusal | FileRefusal;

const fileWords: Phrasebook<FileRefusal> = {
  vi: {
    "wrongly-called": ({ usage }) => `Lệnh chưa đúng. Cách dùng: thidua ${usage}`,
    "file-unreadable": ({ path }) => `Không đọc được tệp ${path}. Đề nghị kiểm tra đường dẫn.`,
    "file-too-large": ({ path, megabytes }) => `Tệp ${path} lớn hơn ${megabytes} MB nên không được đọc.`,
    "file-exists": ({ path }) => `Tệp ${path} đã có và được giữ nguyên. Đề nghị chọn thư mục khác.`,
    "file-malformed": ({ path }) => `Nội dung tệp ${path} không đúng quy cách. Chưa có gì được ghi.`,
    "credential-mistyped": ({ path }) => `Mã bỏ phiếu trong tệp ${path} bị sai ký tự. Đề nghị chép lại đúng như in.`,
    "archive-unfinished": () => "Hồ sơ chưa có kết quả.",
  },
  en: {
    "wrongly-called": ({ usage }) => `This is not how the command is called. Usage: thidua ${usage}`,
    "file-unreadable": ({ path }) => `The file ${path} cannot be read. Check its path.`,
    "file-too-large": ({ path, megabytes }) => `The file ${path} is larger than ${megabytes} MB and was not read.`,
    "file-exists": ({ path }) => `The file ${path} exists already and was left alone. Choose another folder.`,
    "file-malformed": ({ path }) => `The content of ${path} is not as it must be. Nothing was written.`,
    "credential-mistyped": ({ path }) => `The credential in ${path} has a wrong character. Copy it exactly as printed.`,
    "archive-unfinished": ({ stage }) => `The archive has no result yet; its stage is "${stage}".`,
  },
};

/**
 * Says a refusal on the terminal. A file or a call that is not what it should be is said in words only; a refusal in
 * substance carries its code, by which auditors compare their verdicts.
 */
export function refused(io: Io, refusal: CliRefusal): void {
  // Terminal words: what happened comes first, lower case and without a stop; what to do is the hint.
  const [first, ...rest] = sentence(io, refusal).split(/(?<=\.)\s/);
  const happened = `${first![0]!.toLowerCase()}${first!.slice(1).replace(/\.$/, "")}`;
  const code = exitCodeOf(refusal) === 2 ? "" : ` [${codeOf(refusal)}]`;
  fail(io, `${happened}${code}`, rest.length === 0 ? undefined : rest.join(" "));
}

/** The sentence of a refusal in the language of the terminal. */
export const sentence = (io: Io, refusal: CliRefusal): string =>
  refusal.code in fileWords.en
    ? say(fileWords[io.lang], refusal as FileRefusal)
    : say(ballotWords[io.lang], refusal as BallotRefusal);

/** The most telling code: that of the ballot's own fault where a ballot is at fault. */
export const codeOf = (refusal: CliRefusal): string =>
  refusal.code === "ballot-refused" ? refusal.fault.code : (refusal satisfies RefusalShape).code;

/** 2 for a call or a file that is not what it should be, 1 for a refusal in substance. */
export const exitCodeOf = ({ code }: CliRefusal): number =>
  code === "not-an-archive" || (code in fileWords.en && code !== "archive-unfinished") ? 2 : 1;
