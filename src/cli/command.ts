import type { Language } from "../basics/words.ts";

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Io {
  readonly out: (line: string) => void;
  readonly err: (line: string) => void;
  readonly lang: Language;
}

/** One verb of the command line. */
export interface Command {
  /** As typed: "log verify". */
  readonly name: string;
  readonly summary: { readonly vi: string; readonly en: string };
  /** What follows the name: "FILE.bel [--earlier OLD.bel] [--json]". */
  readonly usage: string;
  /** @returns the exit code: 0 done, 1 refused, 2 wrongly called; a command may define more */
  readonly run: (args: string[], io: Io) => Promise<number>;
}

/** Rules of terminal words: lower case, no stop, the error first and then what to do. */
export function fail(io: Io, error: string, hint?: string): void {
  io.err(`thidua: ${io.lang === "vi" ? "lỗi" : "error"}: ${error}`);
  if (hint !== undefined) io.err(`thidua: ${io.lang === "vi" ? "gợi ý" : "hint"}: ${hint}`);
}
