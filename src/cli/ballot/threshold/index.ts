import { acceptShares } from "./accept.ts";
import { assembleGroup } from "./assemble.ts";
import { cert } from "./cert.ts";
import { check } from "./check.ts";
import { dealShares } from "./deal.ts";
import { routeShares } from "./route.ts";

/** The six steps of a threshold group, in order. */
export const thresholdCommands = [cert, check, dealShares, routeShares, acceptShares, assembleGroup];
