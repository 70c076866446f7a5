// A program beside the server that does as it is told, well or badly.
import { workAside } from "../../src/platform/aside/index.ts";

workAside<string>(async function* (queries, job, tell) {
  tell({ title: job, done: 0, of: 1 });
  yield Buffer.from("một nửa");
  if (job === "dies") process.kill(process.pid, "SIGKILL");
  if (job === "fails") throw new Error("a mistake");
  if (job === "full") throw Object.assign(new Error("no space"), { code: "ENOSPC" });
  if (job === "hangs") await new Promise((done) => setTimeout(done, 60_000));
  if (job === "swells") for (const all: string[] = []; ; ) all.push(`${all.length} chữ`);
  if (job === "swells outside")
    for (const all: Buffer[] = []; ; await new Promise(setImmediate)) all.push(Buffer.alloc(20_000_000, 1));
  const found = await queries
    .selectFrom("owner")
    .select(({ fn }) => fn.countAll<number>().as("n"))
    .executeTakeFirst();
  yield Buffer.from(`, và một nửa: ${found?.n}`);
});
