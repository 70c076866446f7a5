import { type RefusalIn, refusals } from "../../basics/refusals.ts";

const untouched = { vi: "Dữ liệu không bị đụng tới", en: "No data was touched" };

/** Why a file was not made. */
export const { say, sentences } = refusals({
  "making-busy": () => ({
    vi: "Máy chủ đang lập tệp khác và đã có nhiều người chờ nên chưa lập tệp này. Đề nghị bấm lại sau ít phút.",
    en: "The server is making another file and many wait, so this one was not made. Press again in some minutes.",
  }),
  "making-stopped": () => ({
    vi: `Đã dừng lập tệp. ${untouched.vi}; bấm lại nút khi cần.`,
    en: `The file was given up. ${untouched.en}; press again when you need it.`,
  }),
  "making-too-long": ({ minutes }: { minutes: number }) => ({
    vi: `Lập tệp quá ${minutes} phút chưa xong nên đã dừng. ${untouched.vi}; đề nghị quản trị lập bằng dòng lệnh npx thidua trên máy chủ.`,
    en: `The file was not ready after ${minutes} minutes and was given up. ${untouched.en}; ask the administrator to make it with npx thidua on the server.`,
  }),
  "making-too-heavy": () => ({
    vi: `Tệp cần nhiều bộ nhớ hơn mức cho phép nên đã dừng lập. ${untouched.vi}; đề nghị quản trị lập bằng dòng lệnh npx thidua trên máy chủ.`,
    en: `The file takes more memory than is allowed and was given up. ${untouched.en}; ask the administrator to make it with npx thidua on the server.`,
  }),
  "making-no-space": () => ({
    vi: `Ổ đĩa của máy chủ không còn chỗ để lập tệp. ${untouched.vi}; đề nghị báo quản trị giải phóng ổ đĩa rồi bấm lại.`,
    en: `The server's disk has no room for the file. ${untouched.en}; ask the administrator to free some space and press again.`,
  }),
  "making-died": () => ({
    vi: `Việc lập tệp bị ngắt giữa chừng nên chưa có tệp. ${untouched.vi}; đề nghị bấm lại, nếu còn lặp lại thì báo quản trị.`,
    en: `Making the file was cut off, so there is none. ${untouched.en}; press again, and tell the administrator if it persists.`,
  }),
});

export type NotMade = RefusalIn<typeof sentences>;
