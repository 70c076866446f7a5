import { test } from "vitest";
import { tryMutations } from "./support/mutation-properties.ts";

// The nightly run tries 10,400.
test("500 single-field mutations of ballots, keys, partial decryptions and archives are all refused", () => {
  tryMutations({ ballot: 250, resigned: 80, trustees: 60, decryption: 60, archive: 50 });
}, 600_000);
