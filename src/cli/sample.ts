import { storyIn, tellClusterOne2020 } from "../features/sample/index.ts";
import { openSampleYear } from "../features/sample/register.ts";
import { readArguments, WronglyCalled } from "./arguments.ts";
import type { Command } from "./command.ts";
import { doDeed } from "./do-deed.ts";
import { onThisMachine } from "./machine.ts";

/** Opens a sample year, saying how far it has come; broken off, the same command goes on where it stopped. */
export const sample: Command = {
  name: "sample",
  summary: {
    vi: "Mở năm mẫu: Cụm thi đua số 1, năm 2020, số liệu minh hoạ",
    en: "Open the sample year: Cluster no. 1, 2020, illustrative figures",
  },
  usage: "cluster-1-2020",
  async run(args, io) {
    const { positionals } = readArguments(args, { words: ["cluster-1-2020"] });
    if (positionals[0] !== "cluster-1-2020") throw unknown(positionals[0]!);
    return onThisMachine("may-be-made", async (machine) => {
      await tellClusterOne2020(storyIn(machine.database, (line) => io.err(`  ${line[io.lang]}`)));
      if (!(await doDeed(openSampleYear, {}, machine, io))) return 1;
      for (const line of whatNext[io.lang]) io.out(line);
      return 0;
    });
  },
};

const unknown = (name: string): WronglyCalled =>
  new WronglyCalled({
    vi: `không có năm mẫu “${name}”, chỉ có cluster-1-2020`,
    en: `there is no sample "${name}", only cluster-1-2020`,
  });

const whatNext = {
  vi: [
    "Đã mở năm mẫu: Cụm thi đua số 1, năm 2020 (số liệu minh hoạ).",
    "Việc tiếp theo: khởi động bằng npm start, đăng nhập bằng tài khoản quản trị rồi mở /cum-1/2020.",
    "Để làm thử như thư ký, giao cho mình vai trò thư ký của năm 2020.",
    "Xuất mọi văn bản: npx thidua year export --cluster cum-1 --year 2020 --out van-ban",
  ],
  en: [
    "The sample year is open: Cluster no. 1, 2020 (illustrative figures).",
    "What next: start with npm start, sign in as administrator and open /cum-1/2020.",
    "To try the secretary's work, give yourself the secretary's role of 2020.",
    "Write every paper: npx thidua year export --cluster cum-1 --year 2020 --out papers",
  ],
} as const;
