import { describe, expect, test } from "vitest";
import { isEasilyGuessed } from "./judge.ts";
import { typedForms } from "./typed-forms.ts";

const known = {
  signInName: "bao.nv",
  fullName: "Nguyễn Văn Bảo",
  clusterNames: ["Cụm thi đua số 1 Bộ Công an"],
};

test("a word is known in every way it is typed: without diacritics, as Telex and as VNI keys", () => {
  expect(typedForms("Mật khẩu")).toEqual(["matkhau", "maatjkhaaur", "maajtkhaaru", "ma6t5kha6u3", "ma65tkha63u"]);
  expect(typedForms("đường")).toEqual(["duong", "dduwowngf", "dduwowfng", "d9u7o7ng2", "d9u7o72ng"]);
});

describe("too easily guessed", () => {
  test.each([
    ["this product's own example", "một câu ngắn dễ nhớ"],
    ["the same without diacritics", "Mot Cau Ngan De Nho"],
    ["the same with dashes", "mot-cau-ngan-de-nho"],
    ["the word for password and a number", "matkhau123456"],
    ["the same in disguise", "M@tkh@u123456"],
    ["the same with a year and a sign", "Matkhau@2020!"],
    ["as keys of Telex", "maatjkhaaur123"],
    ["as keys of VNI", "ma65tkha63u12345"],
    ["a walk over the keyboard", "1qaz2wsx3edc4rfv"],
    ["a walk along a row", "asdfghjkl;'zxcv"],
    ["a common name and a year", "Nguyenvana1990"],
    ["one's own name and a year", "NguyễnVănBảo@2024"],
    ["one's sign-in name twice", "bao.nvbao.nv1"],
    ["the cluster and a year", "Cumthidua@2026"],
    ["the cluster's short name", "cumthiduaso1bca"],
    ["a word of the trade", "thidua2020thidua"],
    ["a town and a birthday", "hanoi12081975"],
    ["a declaration of love", "anhyeuemnhieulam123"],
    ["a proverb", "công cha như núi Thái Sơn"],
    ["a slogan", "vì nước quên thân vì dân phục vụ"],
    ["one thing again and again", "abcabcabcabc"],
    ["only spaces", "            "],
    ["a telephone number and a name", "0912345678nga"],
  ])("%s: %s", async (_, password) => {
    expect(await isEasilyGuessed(password, known)).toBe(true);
  });
});

describe("good enough", () => {
  test.each([
    "mưa rơi trên mái ngói cũ",
    "hoa gạo nở đỏ ven sông",
    "cá lóc kho tộ ăn cơm nguội",
    "chim sẻ đậu cành tre",
    "CHIM SE DAU CANH TRE",
    "xk7Q2mPz9LwR",
  ])("%s", async (password) => {
    expect(await isEasilyGuessed(password, known)).toBe(false);
  });
});

test("what is good for one is weak for whose name it is", async () => {
  const password = "phùng khắc khoan thạch thất";
  expect(await isEasilyGuessed(password, known)).toBe(false);
  const his = { signInName: "khoan.pk", fullName: "Phùng Khắc Khoan", clusterNames: ["Cụm Thạch Thất"] };
  expect(await isEasilyGuessed(password, his)).toBe(true);
});

test("two hundred signs hold nobody up, whatever they are", async () => {
  const every = Array.from({ length: 200 }, (_, at) => String.fromCharCode(33 + ((at * 7919) % 94))).join("");
  await isEasilyGuessed("lần đầu nạp từ điển", known);
  for (const long of ["a1".repeat(100), "aB3$".repeat(50), "1".repeat(200), "p@ssw0rd".repeat(25), every]) {
    const begun = performance.now();
    await isEasilyGuessed(long, known);
    // Judged whole, these took one to three seconds each; here 5 to 20 ms on a quiet machine.
    expect(performance.now() - begun).toBeLessThan(500);
  }
});
