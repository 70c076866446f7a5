export type NotPrintedCode = keyof typeof notPrinted;

/** A file that was not made for its length, or because too many wait; nobody's data is touched. */
export class NotPrinted extends Error {
  readonly code: NotPrintedCode;
  readonly vi: string;
  readonly en: string;
  constructor(code: NotPrintedCode) {
    super(notPrinted[code].en);
    this.code = code;
    this.vi = notPrinted[code].vi;
    this.en = notPrinted[code].en;
  }
}

export const notPrinted = {
  "paper-too-long": {
    vi: "Văn bản quá dài, dựng một phút chưa xong nên đã dừng. Đề nghị rút gọn các phần dài rồi tải lại, hoặc xem trên màn hình.",
    en: "The paper is too long: after a minute it was not made. Shorten its long parts and try again, or read it on the screen.",
  },
  "list-too-long": {
    vi: "Danh sách quá dài để lập một tệp Excel nên đã dừng. Dữ liệu không bị đụng tới; đề nghị lọc bớt rồi xuất lại từng phần.",
    en: "The list is too long for one Excel file and was given up. No data was touched; filter it and export part by part.",
  },
  "papers-waiting": {
    vi: "Nhiều người đang tải tệp cùng lúc nên chưa lập được tệp này. Đề nghị tải lại sau một phút.",
    en: "Many people take files at the same time, so this one was not made yet. Try again in a minute.",
  },
  "file-stopped": {
    vi: "Đã dừng lập tệp. Dữ liệu không bị đụng tới; tải lại khi cần.",
    en: "The file was given up. No data was touched; take it again when you need it.",
  },
} as const;
