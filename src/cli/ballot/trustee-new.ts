import { join } from "node:path";
import { ok } from "../../basics/result.ts";
import { canonical, newTrustee, trusteeKeyId } from "../../engines/ballot/index.ts";
import { alreadyThere, writePublic, writeSecret } from "./files.ts";
import { algebra } from "./platform.ts";
import { commandOf } from "./verb.ts";

/** A trustee who stands alone makes a key pair. */
export const trusteeNew = commandOf({
  name: "ballot trustee new",
  summary: { vi: "Tạo khoá cho một người giữ khoá", en: "Make the keys of one trustee" },
  usage: "[--name NAME] [--dir DIR]",
  values: ["name", "dir"],
  run: (given, io) => {
    const dir = given.text("dir") ?? ".";
    const { privateKey, publicKey } = newTrustee(algebra, given.text("name"));
    const id = trusteeKeyId(publicKey.public_key);
    const [secretFile, publicFile] = [join(dir, `${id}.privkey`), join(dir, `${id}.pubkey`)];
    const free = alreadyThere([secretFile, publicFile]);
    if (!free.ok) return free;
    writeSecret(secretFile, privateKey, "json");
    writePublic(publicFile, `${canonical(publicKey)}\n`);
    io.out(id);
    io.err(
      io.lang === "vi"
        ? `Gửi ${publicFile} cho người tổ chức. Giữ kín ${secretFile}: mất tệp này thì không mở được kết quả.`
        : `Send ${publicFile} to the organiser. Keep ${secretFile} secret: without it the result cannot be opened.`,
    );
    return ok(undefined);
  },
});
