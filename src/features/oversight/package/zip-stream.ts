import { createHash } from "node:crypto";
import { Zip, ZipDeflate } from "fflate";
import type { Instant } from "../../../basics/instant.ts";

/** What a manifest says of a file in an archive. */
export interface Packed {
  readonly bytes: number;
  readonly sha256: string;
}

/** An archive that leaves piece by piece: nothing of it is kept, however long a file in it is. */
export interface ZipStream {
  /** Puts a file in; what comes out is the archive's next pieces. */
  add(name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Uint8Array, Packed>;
  /** The table of contents, after the last file. */
  end(): readonly Uint8Array[];
}

export function zipStream(at: Instant): ZipStream {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const take = (): Uint8Array[] => {
    const taken = ready;
    ready = [];
    return taken;
  };
  return {
    async *add(name, content) {
      const file = new ZipDeflate(name);
      file.mtime = new Date(at);
      zip.add(file);
      const hash = createHash("sha256");
      let bytes = 0;
      for await (const piece of content) {
        hash.update(piece);
        bytes += piece.length;
        file.push(piece);
        yield* take();
      }
      file.push(new Uint8Array(), true);
      yield* take();
      return { bytes, sha256: hash.digest("hex") };
    },
    end() {
      zip.end();
      return take();
    },
  };
}
