import { Refused } from "./refused.ts";
import { untilAnswered } from "./until-answered.ts";
import type { AnswerOf, InputOf, NameOf } from "./wire.ts";

const connectionLost = {
  title:
    "Mất kết nối với máy chủ nên chưa biết đã ghi hay chưa. Nội dung đang gõ được giữ nguyên; đề nghị kiểm tra mạng rồi gửi lại, gửi lại không bị ghi hai lần.",
  status: 0,
  code: "connection-lost",
};

/**
 * Does a deed. `key` names one intention: sent again after a lost connection, by itself or by a person, it is still done
 * only once.
 */
export function call<Deed>(name: NameOf<Deed>, input: InputOf<Deed>, key: string): Promise<AnswerOf<Deed>> {
  const headers = { "content-type": "application/json", "idempotency-key": key };
  const body = JSON.stringify(input);
  return untilAnswered(() => send(`/api/${name}`, { method: "POST", headers, body }));
}

/** Reads something small; the input travels in the address, so it must hold nothing secret. */
export function read<Deed>(name: NameOf<Deed>, input: InputOf<Deed>, signal?: AbortSignal): Promise<AnswerOf<Deed>> {
  return send(addressOf(name, input as object), signal ? { signal } : {});
}

/** Reads something that needs a large input, such as a look at a file before it is imported. */
export function ask<Deed>(name: NameOf<Deed>, input: InputOf<Deed>): Promise<AnswerOf<Deed>> {
  const body = JSON.stringify(input);
  return send(`/api/${name}`, { method: "POST", headers: { "content-type": "application/json" }, body });
}

/** The address of a read, a download or a list's Excel file, for links. */
export function addressOf(name: string, input: object): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input)) {
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? value : [value]) query.append(key, String(item));
  }
  return query.size > 0 ? `/api/${name}?${query}` : `/api/${name}`;
}

/** A fresh key for one intention. `crypto.randomUUID` is missing on plain HTTP in a closed room; random bytes are not. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function send<Answer>(address: string, init: RequestInit): Promise<Answer> {
  let response: Response;
  try {
    // The screens are Vietnamese whatever the browser prefers; refusals must speak the same language.
    const headers = { ...(init.headers as Record<string, string> | undefined), "accept-language": "vi" };
    response = await fetch(address, { ...init, headers, credentials: "same-origin" });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Refused(connectionLost);
  }
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok) return body as Answer;
  throw new Refused(isProblem(body) ? body : { ...connectionLost, status: response.status });
}

function isProblem(body: unknown): body is { title: string; status: number; code: string } {
  return typeof body === "object" && body !== null && "title" in body && "code" in body;
}
