import { randomUUID } from "node:crypto";
import type { Product } from "../../test/journeys/support/product.ts";

/** The sample year, and a session of somebody who holds the roles of its screens. */
export async function openSampleYear(product: Product): Promise<{ cookie: string; yearId: number }> {
  const post = async (name: string, body: object, cookie = ""): Promise<Response> => {
    const headers = { "content-type": "application/json", "idempotency-key": randomUUID(), cookie };
    const response = await fetch(`${product.url}/api/${name}`, { method: "POST", headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${name}: ${await response.text()}`);
    return response;
  };
  const account = { fullName: "Người đo", signInName: "nguoi.do", password: "hoa-gao-no-do-ven-song" };
  const code = product.firstLink!.split("#")[1]!;
  const made = await post("people.create-first-administrator", { ...account, code });
  // The browser's own mark comes beside the session.
  const cookie = made.headers
    .getSetCookie()
    .map((line) => line.split(";")[0]!)
    .join("; ");
  await post("sample.open-sample-year", {}, cookie);
  const year = await fetch(`${product.url}/api/movement.find-year?clusterCode=cum-1&year=2020`, {
    headers: { cookie },
  });
  return { cookie, yearId: ((await year.json()) as { yearId: number }).yearId };
}
