import { afterAll, beforeAll, expect, test } from "vitest";
import { act, done, somebody } from "../../../test/support/act.ts";
import { freshDatabase } from "../../../test/support/database.ts";
import { type SecretaryYear, secretaryYear } from "../../../test/support/secretary-year.ts";
import type { Actor } from "../../platform/access/index.ts";
import type { AnyDeed } from "../../platform/deeds/index.ts";
import { awardsDeeds } from "../awards/register.ts";
import { movementDeeds } from "../movement/register.ts";
import { yearDeeds } from "../year/register.ts";
import { peopleDeeds } from "../people/register.ts";
import { concludeYear } from "./conclude-year.ts";
import { reopenYear } from "./reopen-year.ts";
import { showConclusion } from "./show-conclusion.ts";

let database: Awaited<ReturnType<typeof freshDatabase>>;
let place: SecretaryYear;
let body: Actor;
beforeAll(async () => {
  database = await freshDatabase();
  place = await secretaryYear(database, "cum-ket-thuc");
  body = somebody(8, { yearId: place.yearId, role: "standing-body", unitId: null });
});
afterAll(() => database.remove());

const named = (name: string): AnyDeed =>
  [...yearDeeds, ...movementDeeds, ...awardsDeeds, ...peopleDeeds].find((deed) => deed.name === name)!;
const plan = (title: string) => {
  const items = [{ title, responsible: "secretary", dueOn: "2020-05-01" }];
  return act(database, named("movement.add-plan-items"), place.secretary, { yearId: place.yearId, items } as never);
};

test("what is open is named; it is concluded over only by somebody who saw it and says why", async () => {
  const { yearId } = place;
  const conclude = (actor: Actor, openSeen: readonly string[], reason = "") =>
    act(database, concludeYear, actor, { yearId, openSeen: [...openSeen], reason });
  expect((await conclude(place.secretary, [])).kind).toBe("not-allowed");
  const { open } = (await done(database, showConclusion, body, { yearId }))!;
  expect(open.map(({ what }) => what)).toContain("Soạn và ký giao ước thi đua");
  const ids = open.map(({ id }) => id);
  expect(await conclude(body, ids.slice(1))).toMatchObject({ refusal: { code: "still-open", open: [open[0]!.what] } });
  expect(await conclude(body, ids)).toMatchObject({ refusal: { code: "reason-needed", count: open.length } });
  expect((await conclude(body, ids, "Cụm giải thể giữa năm theo quyết định")).kind).toBe("done");
  expect(await conclude(body, ids, "Cụm giải thể giữa năm")).toMatchObject({ refusal: { code: "concluded-already" } });
  expect(await done(database, showConclusion, body, { yearId })).toMatchObject({ open: [] });
});

test("afterwards the year is not written, and the refusal says since when and what to do", async () => {
  const outcome = await plan("Sau khi kết thúc");
  expect(outcome).toMatchObject({ kind: "refused", refusal: { code: "year-concluded", concludedOn: "2020-12-18" } });
  expect(outcome.kind === "refused" && outcome.sentence).toContain("kết thúc ngày 18/12/2020");
});

test("the ledger and roles go on, and the next year is opened", async () => {
  const { yearId, clusterId } = place;
  const grant = { yearId, personId: 999_999, role: "observer", unitId: null };
  const later = [
    await act(database, named("people.grant-role"), place.secretary, grant as never),
    await act(database, named("awards.record-named"), place.secretary, { yearId } as never),
    await act(database, named("awards.revoke-award"), place.secretary, {
      ...{ yearId, awardId: 999_999, reason: "Trao nhầm đơn vị" },
    } as never),
  ];
  for (const outcome of later) expect(outcome).not.toMatchObject({ refusal: { code: "year-concluded" } });
  const next = await act(database, named("movement.create-year"), place.secretary, { clusterId, year: 2021 } as never);
  expect(next.kind).toBe("done");
});

test("it is reopened with a reason, by the standing body only, and then written again", async () => {
  const { yearId } = place;
  const reopen = (actor: Actor, reason: string) => act(database, reopenYear, actor, { yearId, reason });
  expect((await reopen(place.secretary, "Muốn sửa thêm số liệu")).kind).toBe("not-allowed");
  expect((await reopen(body, "Sai")).kind).toBe("invalid");
  expect((await reopen(body, "Đơn vị khiếu nại, phải kiểm lại phiếu")).kind).toBe("done");
  expect(await reopen(body, "Mở thêm lần nữa cho chắc")).toMatchObject({ refusal: { code: "not-concluded" } });
  expect((await plan("Sau khi mở lại")).kind).toBe("done");
});
