import { algebraOf, belenios2048 } from "../../engines/ballot/index.ts";
import { openSslPlatform } from "../../platform/ballot/openssl.ts";

/** What the command line computes with. */
export const platform = openSslPlatform;
export const algebra = algebraOf(belenios2048, platform);
