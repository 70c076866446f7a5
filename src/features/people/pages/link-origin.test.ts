import { expect, test } from "vitest";
import { linkOrigin } from "./link-origin.ts";

test.each([
  [null, "http://localhost:8080", "http://localhost:8080", false],
  [null, "http://127.0.0.1:8080", "http://127.0.0.1:8080", false],
  [null, "http://127.8.8.8", "http://127.8.8.8", false],
  [null, "http://[::1]:8080", "http://[::1]:8080", false],
  [null, "http://thidua.localhost:8080", "http://thidua.localhost:8080", false],
  [null, "http://192.168.1.5:8080", "http://192.168.1.5:8080", true],
  [null, "https://thidua.ninhbinh.gov.vn", "https://thidua.ninhbinh.gov.vn", true],
  [null, "http://localhost.ninhbinh.gov.vn", "http://localhost.ninhbinh.gov.vn", true],
  ["https://thidua.ninhbinh.gov.vn", "http://localhost:8080", "https://thidua.ninhbinh.gov.vn", true],
])("told %s, come by %s: links begin with %s, opened elsewhere: %s", (told, cameBy, origin, opensElsewhere) => {
  expect(linkOrigin(told, cameBy)).toEqual({ origin, opensElsewhere });
});
