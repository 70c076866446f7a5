import type { Value } from "./value.ts";
import { englishFor, type Language, type Phrasebook, say } from "../../basics/words.ts";

/** A mistake in a file of law, told so that its author finds the line: which file, where in it, what is wrong. */
export interface Mistake {
  readonly file: string;
  /** Keys from the root, "rules[0].when.of[2].cite"; empty for the whole file. */
  readonly path: string;
  readonly wrong: Wrong;
}

/** What can be wrong in a file of law, with what its author needs to put it right. */
export type Wrong =
  /** What the schema, or who read the file, already says in both languages. */
  | { readonly code: "told"; readonly vi: string; readonly en: string }
  | {
      readonly code: "no-yaml";
      readonly line: number;
      readonly column: number;
      readonly kind: string;
      readonly en: string;
    }
  | { readonly code: "code-twice"; readonly award: string }
  | { readonly code: "ends-before-it-begins"; readonly from: string }
  | { readonly code: "award-unknown"; readonly award: string }
  | { readonly code: "second-standard"; readonly pack: string; readonly award: string; readonly subject: string }
  | { readonly code: "standard-missing"; readonly pack: string; readonly award: string; readonly subject: string }
  | { readonly code: "folder-empty"; readonly folder: string }
  | { readonly code: "days-overlap"; readonly pack: string }
  | { readonly code: "reason-missing" }
  | { readonly code: "place-unknown"; readonly cite: string; readonly instrument: string }
  | { readonly code: "parameter-undefined"; readonly name: string }
  | { readonly code: "choices-missing" }
  | { readonly code: "id-shared"; readonly id: string }
  | { readonly code: "years-unnamed"; readonly window: string }
  | { readonly code: "pack-unknown"; readonly pack: string }
  | { readonly code: "nothing-to-add-to"; readonly award: string; readonly subject: string }
  | { readonly code: "no-such-parameter"; readonly award: string; readonly subject: string; readonly name: string }
  | { readonly code: "parameter-not-left"; readonly name: string }
  | { readonly code: "parameter-outside"; readonly name: string; readonly value: number }
  | { readonly code: "standard-not-left"; readonly award: string }
  | { readonly code: "folder-of-thidua"; readonly folder: string }
  | { readonly code: "file-of-thidua" }
  | { readonly code: "id-taken"; readonly id: string }
  | { readonly code: "example-differs"; readonly says: Value; readonly found: Value }
  | { readonly code: "too-much"; readonly what: "files" | "bytes" | "empty" };

/** The sentences, by the rules of terminal words: lower case, no stop. */
const words: Phrasebook<Wrong> = {
  vi: {
    told: ({ vi }) => vi,
    "no-yaml": ({ line, column, kind }) =>
      `dòng ${line}, cột ${column}: ${yamlFaults[kind] ?? "không phải YAML đúng quy cách"}`,
    "code-twice": ({ award }) => `mã “${award}” được ghi hai lần`,
    "ends-before-it-begins": ({ from }) => `kết thúc trước khi bắt đầu (${from})`,
    "award-unknown": ({ award }) => `danh mục không có danh hiệu, hình thức mang mã “${award}”`,
    "second-standard": ({ pack, award, subject }) => `gói ${pack} có hai tiêu chuẩn của ${award} cho ${subject}`,
    "standard-missing": ({ pack, award, subject }) =>
      `dẫn tiêu chuẩn của ${award} cho ${subject} mà gói ${pack} không có`,
    "folder-empty": ({ folder }) => `thư mục “${folder}” không có tệp quy định nào`,
    "days-overlap": ({ pack }) => `khoảng ngày trùng với gói ${pack}`,
    "reason-missing": () => "gói chưa đầy đủ (incomplete) phải ghi lý do",
    "place-unknown": ({ cite, instrument }) => `${cite} không có trong mục lục điều khoản của ${instrument}`,
    "parameter-undefined": ({ name }) => `dùng tham số “${name}” mà chưa khai trong params`,
    "choices-missing": () => "tham số chưa có giá trị thì phải ghi các giá trị được chọn (choices)",
    "id-shared": ({ id }) => `hai điều kiện cùng tên ${id}: ghi id riêng cho từng điều kiện`,
    "years-unnamed": ({ window }) => `chưa điều kiện nào ở trước đặt tên “${window}” cho các năm (as)`,
    "pack-unknown": ({ pack }) => `không có gói “${pack}”`,
    "nothing-to-add-to": ({ award, subject }) => `luật không có tiêu chuẩn của ${award} cho ${subject} để bổ sung`,
    "no-such-parameter": ({ award, subject, name }) =>
      `tiêu chuẩn của ${award} cho ${subject} không có tham số “${name}”`,
    "parameter-not-left": ({ name }) => `luật không giao bộ, tỉnh quy định “${name}”`,
    "parameter-outside": ({ name, value }) => `${value} nằm ngoài mức luật cho phép với “${name}”`,
    "standard-not-left": ({ award }) => `luật không giao bộ, tỉnh quy định tiêu chuẩn của ${award}`,
    "folder-of-thidua": ({ folder }) => `thư mục “${folder}” đi cùng phần mềm, không ghi đè; hãy đặt tên thư mục khác`,
    "file-of-thidua": () => "tệp cùng tên đi cùng phần mềm, không ghi đè; hãy đặt tên tệp khác",
    "id-taken": ({ id }) => `mã “${id}” đã có; hãy đặt mã khác`,
    "example-differs": ({ says, found }) =>
      `ví dụ ghi “${verdicts.vi[says]}”, quy định cho kết quả “${verdicts.vi[found]}”`,
    "too-much": ({ what }) => tooMuch.vi[what],
  },
  en: {
    told: ({ en }) => en,
    "no-yaml": ({ line, column, en }) => `line ${line}, column ${column}: ${en}`,
    "code-twice": ({ award }) => `"${award}" stands twice`,
    "ends-before-it-begins": ({ from }) => `ends before it begins (${from})`,
    "award-unknown": ({ award }) => `no award has the code "${award}"`,
    "second-standard": ({ pack, award, subject }) => `pack ${pack} has a second standard of ${award} for ${subject}`,
    "standard-missing": ({ pack, award, subject }) =>
      `asks for the standard of ${award} for ${subject}, which pack ${pack} does not have`,
    "folder-empty": ({ folder }) => `no file of law in folder "${folder}"`,
    "days-overlap": ({ pack }) => `its days overlap with those of ${pack}`,
    "reason-missing": () => "an incomplete pack must say why",
    "place-unknown": ({ cite, instrument }) => `${cite} is not in the outline of ${instrument}`,
    "parameter-undefined": ({ name }) => `parameter "${name}" is used and not defined`,
    "choices-missing": () => "a parameter without a value needs the choices it may take",
    "id-shared": ({ id }) => `two conditions are named ${id}: give each an id`,
    "years-unnamed": ({ window }) => `no condition before it names the years "${window}"`,
    "pack-unknown": ({ pack }) => `there is no pack "${pack}"`,
    "nothing-to-add-to": ({ award, subject }) => `the law has no standard of ${award} for ${subject} to add to`,
    "no-such-parameter": ({ award, subject, name }) => `${award} for ${subject} has no parameter "${name}"`,
    "parameter-not-left": ({ name }) => `the law does not leave "${name}" to ministries and provinces`,
    "parameter-outside": ({ name, value }) => `${value} is outside what the law allows for "${name}"`,
    "standard-not-left": ({ award }) => `the law does not leave the standard of ${award} to ministries and provinces`,
    "folder-of-thidua": ({ folder }) => `folder "${folder}" comes with thidua and is not replaced; name it otherwise`,
    "file-of-thidua": () => "a file of this name comes with thidua and is not replaced; name it otherwise",
    "id-taken": ({ id }) => `the id "${id}" is taken; choose another`,
    "example-differs": ({ says, found }) =>
      `the example says "${verdicts.en[says]}", the rule says "${verdicts.en[found]}"`,
    "too-much": ({ what }) => tooMuch.en[what],
  },
};

const verdicts: Readonly<Record<Language, Readonly<Record<Value, string>>>> = {
  vi: { met: "Đạt", unmet: "Chưa đạt", pending: "Chờ xác nhận", missing: "Thiếu dữ liệu" },
  en: { met: "eligible", unmet: "not yet eligible", pending: "awaiting confirmation", missing: "facts missing" },
};

const tooMuch: Readonly<Record<Language, Readonly<Record<"files" | "bytes" | "empty", string>>>> = {
  vi: {
    files: "có quá 500 tệp; hãy chia thành nhiều bộ",
    bytes: "tệp lớn hơn 1 MB; hãy chia nhỏ",
    empty: "không có tệp .yaml nào",
  },
  en: {
    files: "holds more than 500 files; split it up",
    bytes: "is larger than 1 MB; split it up",
    empty: "holds no .yaml file",
  },
};

/** What a reader of YAML stumbles over, by its own codes; its English says the same at more length. */
const yamlFaults: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: "một khoá được ghi hai lần",
  TAB_AS_INDENT: "thụt dòng bằng phím Tab; hãy dùng dấu cách",
  BAD_INDENT: "thụt dòng không khớp, hoặc thiếu dấu đóng ngoặc",
  MISSING_CHAR: "thiếu dấu ngoặc, dấu nháy hoặc dấu phẩy",
  BLOCK_AS_IMPLICIT_KEY: "có hai dấu hai chấm trên một dòng; hãy đặt nội dung trong dấu nháy",
  BAD_SCALAR_START: "nội dung bắt đầu bằng ký hiệu riêng của YAML; hãy đặt trong dấu nháy",
  UNEXPECTED_TOKEN: "có nội dung không đúng chỗ",
};

/** A mistake as its author reads it, "file: path: what is wrong". */
export const sayMistake = ({ file, path, wrong }: Mistake, language: Language): string =>
  [file, path, say(words[language], wrong)].filter((part) => part !== "").join(": ");

/** What a schema said in each language; its own sentences are Vietnamese in both, and their English is known. */
export const told = ({ vi, en }: { readonly vi: string; readonly en: string }): Wrong => ({
  code: "told",
  vi,
  en: englishFor(en) ?? en,
});
