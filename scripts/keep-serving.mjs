// Starts the server again when it died: in an office nobody is there who would.
import { spawn } from "node:child_process";

/** How src/server.ts ends: 0 told to stop, 1 refused to start and said why; anything else, or a signal, is a death. */
const stopped = 0;
const refused = 1;

const longestPauseMs = 60_000;
/** A server that served this long was well: what killed it is new, and the pauses begin anew. */
const wellAfterMs = 60_000;

/**
 * Runs the server until it is told to stop, or refuses its first start. After it served once, even a refusal may pass –
 * its database is still coming up – and is tried again.
 *
 * @param firstPauseMs the pause after the first death; it doubles up to a minute
 */
export function keepServing(file, args, { firstPauseMs = 1000, ...options } = {}) {
  let server;
  let stopping = false;
  let died = false;
  let pauseMs = firstPauseMs;
  let pause;

  function start() {
    const startedAt = Date.now();
    server = spawn(file, args, { stdio: "inherit", ...options });
    server.on("error", () => process.exit(refused));
    server.on("exit", (code, signal) => {
      if (stopping || code === stopped) process.exit(code ?? stopped);
      if (code === refused && !died) process.exit(refused);
      died = true;
      if (Date.now() - startedAt >= wellAfterMs) pauseMs = firstPauseMs;
      const seconds = Math.ceil(pauseMs / 1000);
      console.error(
        `thidua: máy chủ dừng ngoài ý muốn (${signal ?? `mã ${code}`}); mọi việc đã báo ghi nhận vẫn còn nguyên, khởi động lại sau ${seconds} giây (the server ended unexpectedly; everything confirmed is kept, starting again in ${seconds} s)`,
      );
      pause = setTimeout(start, pauseMs);
      pauseMs = Math.min(longestPauseMs, pauseMs * 2);
    });
  }

  // Ctrl-C reaches the server too; this process only waits for its orderly end.
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => {
      stopping = true;
      clearTimeout(pause);
      if (server.exitCode !== null || server.signalCode !== null) process.exit(stopped);
      server.kill(signal);
    });
  start();
}
