import { expect, test } from "vitest";
import { slug } from "./fold.ts";

test("a title becomes a name that any machine takes", () => {
  expect(slug("Biên bản: Hội nghị tổng kết (Đợt 2)")).toBe("bien-ban-hoi-nghi-tong-ket-dot-2");
  expect(slug("  –  ")).toBe("");
});

test("a long one is cut after a whole word, a single long word inside", () => {
  expect(slug("một hai ba bốn", 7)).toBe("mot-hai");
  expect(slug("một hai ba bốn", 9)).toBe("mot-hai");
  expect(slug("một hai ba bốn", 10)).toBe("mot-hai-ba");
  expect(slug("nghiêng", 4)).toBe("nghi");
});
