// How much the server may keep before it tidies up: an office's computer runs Word beside it. The ceiling leaves room
// for the largest papers; without it V8 lets garbage grow to half a gigabyte under load.
export const serverFlags = ["--max-semi-space-size=16", "--max-old-space-size=384"];
