import type { BallotCard, Paper } from "../../src/engines/document/index.ts";

/** Papers that tests and the bench draw. Places and figures are made up and say so. */

/** Minutes of a count on one page: every part of an official paper. */
export const sampleMinutes: Paper = {
  code: "bien-ban-kiem-phieu",
  title: "Biên bản kiểm phiếu: Cờ thi đua của Bộ Công an",
  illustrative: true,
  head: { superior: "BỘ CÔNG AN", body: "CỤM THI ĐUA SỐ 1", number: "Số: … /BB-CTĐ1" },
  blocks: [
    {
      kind: "title",
      name: "BIÊN BẢN",
      subject: "Kiểm phiếu suy tôn đề nghị tặng Cờ thi đua của Bộ Công an năm 2020",
    },
    { kind: "paragraph", text: "Thời gian bắt đầu: 10 giờ 05 phút, ngày 18 tháng 12 năm 2020." },
    { kind: "paragraph", text: "Địa điểm: tại hội nghị tổng kết năm 2020 của Cụm thi đua số 1." },
    {
      kind: "paragraph",
      text: "Ban kiểm phiếu do hội nghị bầu bằng biểu quyết giơ tay, gồm: Đại biểu 3 – Cục An ninh chính trị nội bộ, Trưởng ban; Đại biểu 1 – Cục An ninh nội địa và Đại biểu 4 – Cục An ninh điều tra, Uỷ viên.",
    },
    { kind: "paragraph", text: "Số phiếu phát ra: 5; thu về: 5; hợp lệ: 5; không hợp lệ: 0; phiếu trắng: 0." },
    {
      kind: "table",
      columns: [
        { width: 8, align: "center" },
        { width: 34, align: "left" },
        { width: 12, align: "center" },
        { width: 13, align: "center" },
        { width: 16, align: "center" },
        { width: 17, align: "center" },
      ],
      header: [["STT", "Đơn vị", "Đồng ý", "Không đồng ý", "Tỷ lệ trên tổng số 5", "Kết luận"]],
      rows: [
        ["1", "Cục An ninh đối ngoại", "4", "1", "80 %", "Đạt"],
        ["2", "Cục An ninh kinh tế", "2", "3", "40 %", "Không đạt"],
      ],
    },
    {
      kind: "paragraph",
      text: [
        { text: "Kết luận: ", bold: true },
        { text: "Cụm đề nghị tặng Cờ thi đua của Bộ Công an cho Cục An ninh đối ngoại." },
      ],
    },
    {
      kind: "paragraph",
      text: "Biên bản lập thành 02 bản, đọc trước hội nghị và kết thúc lúc 10 giờ 30 phút cùng ngày.",
    },
  ],
  signatories: [
    {
      office: "UỶ VIÊN",
      note: "(Ký, ghi rõ họ tên)",
      names: ["Đại biểu 1 – Cục An ninh nội địa", "Đại biểu 4 – Cục An ninh điều tra"],
    },
    {
      office: "TRƯỞNG BAN KIỂM PHIẾU",
      note: "(Ký, ghi rõ họ tên)",
      names: ["Đại biểu 3 – Cục An ninh chính trị nội bộ"],
    },
  ],
  recipients: ["Các đơn vị thuộc Cụm", "Cơ quan thường trực Hội đồng", "Lưu: Hồ sơ"],
  provenance: "Bản ghi số 4, mã nhật ký 7f3a 09c1 52de. Số liệu lấy từ kết quả đã khoá.",
};

/** A submission of several pages: bases, headings, lists, pairs, quote, a table of sixty rows with merged headers. */
export const sampleSubmission: Paper = {
  code: "to-trinh",
  title: "Tờ trình đề nghị khen thưởng năm 2020",
  illustrative: true,
  head: {
    superior: "CỤM THI ĐUA SỐ 1",
    body: "CỤC AN NINH CHÍNH TRỊ NỘI BỘ",
    number: "Số: 15/TTr-CTĐ1",
    place: "Hà Nội",
    day: "2020-12-21",
  },
  blocks: [
    { kind: "title", name: "TỜ TRÌNH", subject: "Về việc đề nghị khen thưởng tổng kết năm 2020" },
    { kind: "addressees", to: ["Cơ quan thường trực Hội đồng Thi đua - Khen thưởng", "Cục Tổ chức cán bộ"] },
    {
      kind: "bases",
      lines: ["Căn cứ Quy chế hoạt động của Cụm;", "Căn cứ biên bản hội nghị tổng kết ngày 18 tháng 12 năm 2020,"],
    },
    { kind: "heading", level: 1, text: "KẾT QUẢ SUY TÔN" },
    { kind: "heading", level: 2, text: "Danh hiệu thi đua" },
    {
      kind: "list",
      ordered: false,
      items: [
        "Cờ thi đua của Chính phủ: 01 đơn vị;",
        "Cờ thi đua của Bộ Công an: 02 đơn vị, trong đó có đơn vị được suy tôn lần thứ hai liên tiếp theo quy chế.",
      ],
    },
    { kind: "heading", level: 2, text: "Chương trình" },
    {
      kind: "pairs",
      pairs: [
        { term: "8 giờ 00", detail: "Đón tiếp đại biểu" },
        {
          term: "8 giờ 30",
          detail:
            "Khai mạc; báo cáo tổng kết; ý kiến của các đơn vị thành viên về dự thảo báo cáo và phương hướng năm sau",
        },
      ],
    },
    { kind: "quote", text: "Đoàn kết, kỷ cương, hiệu quả.", source: "Chủ đề năm" },
    { kind: "heading", level: 1, text: "DANH SÁCH ĐỀ NGHỊ" },
    {
      kind: "table",
      columns: [
        { width: 8, align: "center" },
        { width: 52, align: "left" },
        { width: 20, align: "right" },
        { width: 20, align: "right" },
      ],
      header: [
        [
          { text: "STT", down: 2 },
          { text: "Đơn vị", down: 2 },
          { text: "Điểm", across: 2 },
        ],
        ["Tự chấm", "Thẩm định"],
      ],
      rows: [
        [{ text: "Cục An ninh", across: 4, align: "left" }],
        ...Array.from({ length: 60 }, (_, index) => [
          String(index + 1),
          `Đơn vị minh hoạ ${index + 1}`,
          "985,5",
          "980",
        ]),
      ],
      totals: [[{ text: "Cộng", across: 2, align: "center" }, "59.130", "58.800"]],
    },
  ],
  signatories: [{ authority: ["TM. CỤM THI ĐUA SỐ 1", "KT. CỤM TRƯỞNG"], office: "CỤM PHÓ", names: ["Đại biểu 2"] }],
  recipients: ["Như trên", "Các đơn vị thuộc Cụm", "Lưu: VT"],
};

const sampleCard: BallotCard = {
  body: "CỤM THI ĐUA SỐ 1",
  name: "PHIẾU SUY TÔN",
  subject: "Đề nghị tặng Cờ thi đua của Bộ Công an năm 2020 – Lượt 1",
  instruction:
    "Đánh dấu X vào một ô trên mỗi dòng. Phiếu suy tôn quá 01 đơn vị, ghi thêm tên hoặc không do Ban kiểm phiếu phát ra là phiếu không hợp lệ.",
  choices: ["Đồng ý", "Không đồng ý"],
  nominees: ["Cục An ninh đối ngoại", "Cục An ninh kinh tế"],
  foot: "Phiếu có dấu của Ban kiểm phiếu mới có giá trị.",
  code: "P-001",
};

/** Ballots, two to a page. */
export const sampleBallots: Paper = {
  code: "phieu-suy-ton",
  title: "Phiếu suy tôn",
  illustrative: true,
  blocks: [{ kind: "ballots", cards: [sampleCard], copies: 3, perPage: 2 }],
};
