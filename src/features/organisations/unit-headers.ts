/** What the columns of a list of units are called, folded: in a file as in a pasted block. */
export const unitHeaders = {
  name: [
    ...["ten don vi", "ten don vi thanh vien", "don vi", "don vi thanh vien"],
    ...["ten co quan", "ten co quan, don vi", "co quan, don vi", "co quan"],
  ],
  code: ["ma don vi", "ma", "ma so"],
  address: ["dia chi", "tru so", "dia chi tru so"],
} as const;
