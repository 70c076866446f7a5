import { expect, test } from "vitest";
import type { IssuedLink } from "../../people/index.ts";
import { originWords } from "../origin-words.ts";
import { lastLinkOf } from "./accounts.ts";

const link = (name: string, acceptedAt: string | null, open = false): IssuedLink => ({
  purpose: "invitation",
  issuer: { kind: "person", personId: name.length, name },
  issuedAt: "2020-12-01T01:00:00.000Z",
  acceptedAt,
  open,
  expiresAt: "2020-12-08T01:00:00.000Z",
});
const came = (...links: IssuedLink[]) => lastLinkOf({ personId: 1, invitedIn: null, links });
const morning = "2020-12-02T01:00:00.000Z";

test("an unused reset does not hide who handed the account over, and is told beside it", () => {
  const known = came(link("Thư Ký", morning), link("Quản Trị Viên", null, true));
  expect(known).toMatchObject({ linkIssuedBy: "Thư Ký", linkAcceptedAt: morning, openLinkIssuedBy: "Quản Trị Viên" });
  const account = { personId: 1, fullName: "Người Kiểm", ...known };
  const origin = { kind: "hands" as const, recordedBy: [account], lockedWith: account };
  expect(originWords({ origin, signedBy: { name: "Trưởng Ban" } } as never).join(" ")).toContain(
    "Người Kiểm – liên kết do Thư Ký cấp, nhận lúc 08:00 ngày 02/12/2020; sau đó Quản Trị Viên cấp liên kết mới, chưa nhận",
  );
});

test.each([
  ["the last accepted counts, not the first", [link("Một", morning), link("Hai hai", morning)], "Hai hai", undefined],
  [
    "one that another took the place of is no open one",
    [link("Một", morning), link("Hai hai", null)],
    "Một",
    undefined,
  ],
  [
    "while none was accepted, the last one made",
    [link("Một", null), link("Hai hai", null, true)],
    "Hai hai",
    undefined,
  ],
  ["no link at all is not known", [], null, undefined],
] as const)("%s", (_, links, issuer, open) => {
  const { linkIssuedBy, openLinkIssuedBy } = came(...links);
  expect([linkIssuedBy, openLinkIssuedBy]).toEqual([issuer, open]);
});
