import { test } from "vitest";
import { tryMutations } from "../ballot/support/mutation-properties.ts";

test("10,400 single-field mutations of ballots, keys, partial decryptions and archives are all refused", () => {
  tryMutations({ ballot: 5000, resigned: 1600, trustees: 1300, decryption: 1300, archive: 1200 });
}, 3_600_000);
