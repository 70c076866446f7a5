import { expect, test } from "vitest";
import { decideChange } from "./change-password.ts";

type Facts = Parameters<typeof decideChange>[0];
const account = { personId: 7 } as NonNullable<Facts["account"]>;
const right: Facts = { account, currentRight: true, chosen: { ok: true, value: "hash" } };

test.each<[string, Partial<Facts>, object]>([
  ["of the operator, who has no account", { account: undefined }, { refusal: { code: "no-account" } }],
  ["by a wrong one", { currentRight: false }, { refusal: { code: "wrong-current-password" } }],
  [
    "by one that was right until somebody changed it meanwhile",
    { currentRight: false, chosen: undefined },
    { refusal: { code: "wrong-current-password" } },
  ],
  ["by the right one", {}, { value: { personId: 7, passwordHash: "hash" } }],
])("a password is changed %s", (_, more, outcome) => {
  expect(decideChange({ ...right, ...more })).toMatchObject(outcome);
});
