import { expect, test } from "vitest";
import { belenios2048, groupNamed, rfc3526 } from "./group.ts";
import { hexDigest } from "./hash.ts";

// One mistyped digit cost an hour once: the constants are pinned by the digests of their decimal text.
test("the constants of BELENIOS-2048 are those of the protocol", () => {
  expect([belenios2048.p, belenios2048.g, belenios2048.q].map((number) => hexDigest(String(number)))).toEqual([
    "ef7979cebad81edd3a952d8005c6a18a57600586e6fe6086947b4988475d007f",
    "96649bff87fad6b5f819ba03df4f32759730a48fd8795c98d2d70bb84151f3ec",
    "77b9ebaada44d865ccf49c738654cebca8949b36b73514f53c0b48b0211653bb",
  ]);
});

test("the constants of RFC-3526-2048 are those of the protocol", () => {
  expect([rfc3526.p, rfc3526.q].map((number) => hexDigest(String(number)))).toEqual([
    "fea606ae11ad4f9415ca1470550ccfb82548318c2f80d063979cc0625b2aa434",
    "f45e01f6b983b03169ebed512f37948e995c9d7896deaa25af3d8ba4a0c44c8c",
  ]);
});

test("a group of a later protocol is not known", () => {
  expect(groupNamed("Ed25519")).toBeUndefined();
});
