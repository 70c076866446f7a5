import { expect, test } from "vitest";
import { fileNameOf } from "./make-paper.ts";

const one = { cluster: { code: "cum-1", name: "Cụm thi đua số 1" }, year: 2020 };

test("a file is called as its paper, then cluster and year, each said once", () => {
  expect(fileNameOf({ title: "Biên bản: Hội nghị tổng kết năm 2020" }, one)).toBe(
    "bien-ban-hoi-nghi-tong-ket-cum-1-2020",
  );
  expect(fileNameOf({ title: "Báo cáo tổng kết năm 2020 (Dự thảo lần 1)" }, one)).toBe(
    "bao-cao-tong-ket-du-thao-lan-1-cum-1-2020",
  );
  expect(fileNameOf({ title: "Biên bản bầu: Cụm trưởng năm 2021" }, one)).toBe(
    "bien-ban-bau-cum-truong-nam-2021-cum-1-2020",
  );
});

test("papers of one title are told apart by what they are of", () => {
  expect(fileNameOf({ title: "Biên bản kiểm phiếu: Cờ" }, one, "3")).toBe("bien-ban-kiem-phieu-co-3-cum-1-2020");
});
