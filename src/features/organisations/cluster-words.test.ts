import { expect, test } from "vitest";
import { clusterSays } from "./cluster-words.ts";

test("a khối has khối trưởng and khối phó, in small, capital and upper letters", () => {
  const say = clusterSays("bloc");
  expect(say("Cụm trưởng và cụm phó của cụm")).toBe("Khối trưởng và khối phó của khối");
  expect(say("CỤM TRƯỞNG")).toBe("KHỐI TRƯỞNG");
  expect(say("Cả cụm, thư ký Cụm")).toBe("Cả khối, thư ký Khối");
});

test("a khu vực has trưởng khu vực", () => {
  expect(clusterSays("region")("Cụm trưởng, cụm phó, các đơn vị trong cụm")).toBe(
    "Trưởng khu vực, phó trưởng khu vực, các đơn vị trong khu vực",
  );
});

test("a cụm stays one", () => {
  expect(clusterSays("cluster")("Cụm trưởng của cụm")).toBe("Cụm trưởng của cụm");
});

test("a name that is put in stays as it is written", () => {
  const say = clusterSays("bloc");
  expect(say`${"Cụm cảng hàng không"} làm cụm trưởng năm ${2021} của cụm ${"Cụm công nghiệp"}`).toBe(
    "Cụm cảng hàng không làm khối trưởng năm 2021 của khối Cụm công nghiệp",
  );
});
