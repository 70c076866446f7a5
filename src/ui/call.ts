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
  const answer = await answered(address, init);
  return (await answer.json().catch(() => undefined)) as Answer;
}

/**
 * Takes a file that may be long in the making, and hands it to the browser to keep. Unlike a plain link it says why
 * there is none, and `signal` gives it up at the server too.
 */
export async function takeFile(address: string, signal: AbortSignal): Promise<void> {
  const answer = await answered(address, { signal }, fileLost);
  const coded = /filename\*=UTF-8''([^;]+)/.exec(answer.headers.get("content-disposition") ?? "")?.[1];
  const bytes = await answer.blob().catch((error: unknown) => {
    throw isAbort(error) ? error : new Refused(fileLost);
  });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(bytes);
  link.download = decodeURIComponent(coded ?? "thidua");
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000); // the browser has begun to keep it long before
}

const fileLost = {
  title: "Mất kết nối với máy chủ nên chưa tải được tệp. Dữ liệu không bị đụng tới; đề nghị kiểm tra mạng rồi tải lại.",
  status: 0,
  code: "connection-lost",
};

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** @throws Refused with the server's own words, or with `lost` where it gave none */
async function answered(address: string, init: RequestInit, lost = connectionLost): Promise<Response> {
  let response: Response;
  try {
    // The screens are Vietnamese whatever the browser prefers; refusals must speak the same language.
    const headers = { ...(init.headers as Record<string, string> | undefined), "accept-language": "vi" };
    response = await fetch(address, { ...init, headers, credentials: "same-origin" });
  } catch (error) {
    if (isAbort(error)) throw error;
    throw new Refused(lost);
  }
  if (response.ok) return response;
  const body: unknown = await response.json().catch(() => undefined);
  throw new Refused(isProblem(body) ? body : { ...lost, status: response.status });
}

function isProblem(body: unknown): body is { title: string; status: number; code: string } {
  return typeof body === "object" && body !== null && "title" in body && "code" in body;
}
