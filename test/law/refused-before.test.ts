// Law 15/2003, Điều 67: a prize is for one or more works. A work refused in one round says nothing of the next one.
import { expect, test } from "vitest";
import { judge, namedIn, writeExample } from "../../src/engines/law/index.ts";
import { shippedLaw } from "./shipped.ts";

const law = shippedLaw();
const author = {
  year: 2020,
  traits: { foreign: false },
  confirmed: ["author-of-published-work", "work-very-high-value", "work-far-reaching"],
};

function work({ refusedIn }: { refusedIn: number }) {
  const { subject, day } = writeExample("individual", author, { name: "author", but: {} });
  const refused = { fact: "work-exceptional", year: refusedIn, by: "central" as const, holds: false };
  const asked = { ...subject, attestations: [...subject.attestations, refused] };
  const judged = judge(law, { award: "giai-thuong-ho-chi-minh", subject: asked, submitted: day, year: author.year });
  if (!judged.ok) throw new Error(judged.refusal.code);
  return namedIn(judged.value.root).find(({ id }) => id === "Đ67.1.a")?.value;
}

test("what was refused in an earlier year waits for people again where any year counts", () => {
  expect(work({ refusedIn: 2015 })).toBe("pending");
});

test("what was refused in the year judged is a no", () => {
  expect(work({ refusedIn: 2020 })).toBe("unmet");
});
