import { describe, expect, test } from "vitest";
import { account, committee } from "../../../test/support/counting.ts";
import { sharedIssuerWords } from "./origin-words.ts";
import { newWaysInto, sharedIssuers } from "./ways-in.ts";

const now = "2020-12-18T01:00:00.000Z";
const since = "2020-12-10T01:00:00.000Z";
const link = (more: object) => ({
  ...{ by: "Quản Trị", issuedAt: "2020-12-12T01:00:00.000Z", acceptedAt: null, openUntil: null },
  ...more,
});
const waysOf = (tellerSince: string | null, ...links: readonly object[]) =>
  newWaysInto({ tellers: committee, accounts: [account(11, { tellerSince, links: links.map(link) })], now }).length;

describe("a way in is told", () => {
  test.each([
    ["one made and used after its holder became a teller", 1, [{ acceptedAt: now }]],
    ["one made before and used before", 0, [{ issuedAt: "2020-12-01T01:00:00.000Z", acceptedAt: since }]],
    ["the invitation that came with the role itself", 0, [{ issuedAt: since, acceptedAt: now }]],
    [
      "one made before that is still open",
      1,
      [{ issuedAt: "2020-12-01T01:00:00.000Z", openUntil: "2020-12-19T01:00:00.000Z" }],
    ],
    ["one that expires this very moment", 0, [{ openUntil: now }]],
    ["one that another took the place of", 0, [{}]],
  ] as const)("%s: %i", (_, told, links) => {
    expect(waysOf(since, ...links)).toBe(told);
  });

  test("who was never a teller of the year has none but open ones", () => {
    expect(waysOf(null, { acceptedAt: now })).toBe(0);
    expect(waysOf(null, { openUntil: "2020-12-19T01:00:00.000Z" })).toBe(1);
  });
});

describe("one who issued the links of several", () => {
  const from = (id: number, lastIssuer: string | null) => account(id, { lastIssuer, linkIssuedBy: "Thư Ký" });
  const shared = (...issuers: readonly (string | null)[]) =>
    sharedIssuers({ tellers: committee, accounts: issuers.map((issuer, at) => from(11 + at, issuer)) });

  test("is named with whom, and with the hand that account had in the vote", () => {
    const [one] = shared("person:9", "person:8", "person:9");
    expect(sharedIssuerWords(one!, { opened: "person:9" })).toBe(
      "Liên kết tài khoản của Kiểm phiếu viên 1 và Kiểm phiếu viên 3 do cùng một người cấp: Thư Ký, là người mở bỏ phiếu. Người cấp liên kết có thể tự mở các tài khoản ấy.",
    );
  });

  test("may be the operator of the machine", () => {
    expect(shared("operator:root", "operator:root")).toHaveLength(1);
  });

  test("is nobody where the issuers differ or are not known", () => {
    expect(shared("person:9", "person:8", "person:7")).toEqual([]);
    expect(shared(null, null, null)).toEqual([]);
  });
});
