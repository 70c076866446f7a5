import { hexDigest, type SignedMessage } from "../../../engines/ballot/index.ts";

/** Name of a threshold trustee's files, the same that belenios-tool gives. */
export const nameOf = ({ message }: SignedMessage): string => hexDigest(message);
