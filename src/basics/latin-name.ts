import { bilingual } from "./words.ts";

/** Whether a name of a person or unit has Latin letters only and no hidden sign: a Cyrillic “В” would make two people of one. */
export const isLatinName = (name: string): boolean => !/[\p{C}]|(?!\p{Script=Latin})\p{L}/u.test(name);

export const latinNameOnly = bilingual({
  vi: "Tên có ký tự ẩn hoặc chữ không thuộc bảng chữ cái La-tinh, dễ nhầm với tên khác. Đề nghị gõ lại, không dán.",
  en: "The name holds a hidden sign or a letter that is not Latin, and could be taken for another name. Type it again instead of pasting.",
});
