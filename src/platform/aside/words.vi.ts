import type { Words } from "../../basics/words.ts";
import type { NotMade } from "./make-aside.ts";

const untouched = "Dữ liệu không bị đụng tới";

export const notMade: Words<NotMade> = {
  "making-busy": () =>
    "Máy chủ đang lập tệp khác và đã có nhiều người chờ nên chưa lập tệp này. Đề nghị bấm lại sau ít phút.",
  "making-stopped": () => `Đã dừng lập tệp. ${untouched}; bấm lại nút khi cần.`,
  "making-too-long": ({ minutes }) =>
    `Lập tệp quá ${minutes} phút chưa xong nên đã dừng. ${untouched}; đề nghị quản trị lập bằng dòng lệnh npx thidua trên máy chủ.`,
  "making-too-heavy": () =>
    `Tệp cần nhiều bộ nhớ hơn mức cho phép nên đã dừng lập. ${untouched}; đề nghị quản trị lập bằng dòng lệnh npx thidua trên máy chủ.`,
  "making-no-space": () =>
    `Ổ đĩa của máy chủ không còn chỗ để lập tệp. ${untouched}; đề nghị báo quản trị giải phóng ổ đĩa rồi bấm lại.`,
  "making-died": () =>
    `Việc lập tệp bị ngắt giữa chừng nên chưa có tệp. ${untouched}; đề nghị bấm lại, nếu còn lặp lại thì báo quản trị.`,
};
