import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Language } from "../../basics/words.ts";
import type { Outcome } from "../deeds/index.ts";

/** The language asked for: English for those who ask for it first, else Vietnamese. The screens ask for Vietnamese. */
export function languageOf(request: FastifyRequest): Language {
  return /^\s*en\b/i.test(request.headers["accept-language"] ?? "") ? "en" : "vi";
}

const statusOf = { refused: 409, invalid: 422, "sign-in-first": 401, "not-allowed": 403 } as const;

/** A refusal as a problem document (RFC 9457): a sentence to show, a code and facts for programs. */
export function sendRefusal(reply: FastifyReply, outcome: Exclude<Outcome, { kind: "done" }>): FastifyReply {
  const status = statusOf[outcome.kind];
  return reply
    .status(status)
    .type("application/problem+json")
    .send({
      type: "about:blank",
      title: outcome.sentence,
      status,
      code: outcome.kind === "refused" ? outcome.refusal.code : outcome.kind,
      ...(outcome.kind === "refused" && { facts: outcome.refusal }),
      ...(outcome.kind === "invalid" && { fields: outcome.fields }),
    });
}

interface Fault {
  readonly status: number;
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

const faults = {
  "too-large": {
    status: 413,
    code: "too-large",
    vi: "Tệp hoặc nội dung gửi lên quá lớn, chưa ghi gì vào hệ thống. Đề nghị chia nhỏ rồi gửi lại.",
    en: "What was sent is too large; nothing was saved. Split it and send again.",
  },
  "too-many": {
    status: 429,
    code: "too-many",
    vi: "Thử quá nhiều lần trong thời gian ngắn nên tạm dừng. Đề nghị chờ một phút rồi thử lại.",
    en: "Too many attempts in a short time. Wait a minute and try again.",
  },
  "not-understood": {
    status: 400,
    code: "not-understood",
    vi: "Yêu cầu gửi lên không đọc được, chưa ghi gì vào hệ thống. Đề nghị tải lại trang rồi làm lại.",
    en: "The request could not be read; nothing was saved. Reload the page and try again.",
  },
  "disk-full": {
    status: 507,
    code: "disk-full",
    vi: "Ổ đĩa của máy chủ đã đầy nên chưa ghi được; mọi việc đã báo ghi nhận vẫn còn nguyên. Đề nghị báo quản trị giải phóng ổ đĩa rồi làm lại.",
    en: "The server's disk is full, so this was not saved; everything confirmed before is kept. Free some space and try again.",
  },
  "database-away": {
    status: 503,
    code: "database-away",
    vi: "Chưa ghi được vì cơ sở dữ liệu tạm dừng; mọi việc đã báo ghi nhận vẫn còn nguyên. Nội dung đang gõ được giữ trên máy này, đề nghị thử lại sau ít phút.",
    en: "Not saved: the database is away for a moment; everything confirmed before is kept. What you typed stays here; try again shortly.",
  },
  unexpected: {
    status: 500,
    code: "unexpected",
    vi: "Hệ thống gặp lỗi ngoài dự kiến nên chưa ghi gì. Đề nghị thử lại; nếu vẫn lỗi, báo quản trị kèm thời điểm xảy ra.",
    en: "Something unexpected went wrong and nothing was saved. Try again; if it persists tell the administrator the time.",
  },
} as const satisfies Record<string, Fault>;

/** Faults, unlike refusals, are nobody's decision; people still get a sentence, and never a stack trace. */
export function answerFaults(app: FastifyInstance, report: (error: unknown, route: string) => void): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    const fault: Fault = faults[faultOf(error)];
    // The route, not the address: an address may carry what somebody searched for.
    if (fault.status >= 500) report(error, request.routeOptions.url ?? "?");
    return reply
      .status(fault.status)
      .type("application/problem+json")
      .send({ type: "about:blank", title: fault[languageOf(request)], status: fault.status, code: fault.code });
  });
}

function faultOf(error: Error & { statusCode?: number; code?: string }): keyof typeof faults {
  const code = error.code ?? "";
  if (error.statusCode === 413) return "too-large";
  if (error.statusCode === 429) return "too-many";
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500) return "not-understood";
  if (code === "53100" || code === "ENOSPC") return "disk-full";
  if (
    /^(ECONN|EPIPE|ENOENT|ETIMEDOUT|57P|08|53)/.test(code) ||
    /timeout exceeded|Connection terminated/.test(error.message)
  )
    return "database-away";
  return "unexpected";
}
