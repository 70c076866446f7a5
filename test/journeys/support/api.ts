import { randomUUID } from "node:crypto";
import { type APIResponse, expect, type Page } from "@playwright/test";
import { password } from "../steps/fields.ts";
import type { Product } from "./product.ts";

/** What a deed answered, read loosely: each journey knows what it asked. */
// oxlint-disable-next-line typescript/no-explicit-any -- a deed named by text has no type of its own
type Answer = any;

/** The API as whoever is signed in on a page; what it answers is not refused, or the journey fails. */
export interface Api {
  readonly does: <A = Answer>(deed: string, input: object) => Promise<A>;
  readonly reads: <A = Answer>(query: string, input: Readonly<Record<string, string | number>>) => Promise<A>;
}

export function apiOf(page: Page, { url }: Product): Api {
  return {
    does: async (deed, data) => {
      const headers = { "idempotency-key": randomUUID() };
      return answerOf(await page.request.post(`${url}/api/${deed}`, { data, headers }));
    },
    reads: async (query, params) => answerOf(await page.request.get(`${url}/api/${query}`, { params })),
  };
}

async function answerOf(response: APIResponse): Promise<Answer> {
  expect(response.ok(), `${response.url()}: ${await response.text()}`).toBe(true);
  return response.json();
}

/** Makes the first administrator and signs the page in as them, for journeys that begin after that. */
export async function administratorOf(page: Page, product: Product): Promise<Api> {
  const api = apiOf(page, product);
  const account = { fullName: "Nguyễn Văn Một", signInName: "mot", password };
  await api.does("people.create-first-administrator", { ...account, code: product.firstLink!.split("#")[1]! });
  return api;
}

/** A cluster of units in 2020 whose secretary the administrator is. */
export async function smallYear({ does }: Api, units: number): Promise<{ yearId: number; unitIds: readonly number[] }> {
  const { ownerId } = await does("organisations.create-owner", { name: "Bộ Công an", standingBodyName: "" });
  const { clusterId } = await does("organisations.create-cluster", {
    ownerId,
    code: "cum-1",
    name: "Cụm thi đua số 1",
    kind: "cluster",
    documentSymbol: "CTĐ",
    foundingDecision: "",
    foundedOn: null,
    place: "Hà Nội",
  });
  const added = await does("organisations.add-units", {
    ownerId,
    clusterId,
    fromDay: "2020-01-01",
    decision: "",
    units: Array.from({ length: units }, (_, at) => ({ name: `Đơn vị thử số ${at + 1}` })),
  });
  const { yearId } = await does("movement.create-year", { clusterId, year: 2020, asSecretary: true });
  return { yearId, unitIds: added.units.map(({ unitId }: { unitId: number }) => unitId) };
}
