import { globSync } from "node:fs";

/** Where a wrong line costs most: what counts, scores, admits, records, elects and judges. */
const folders = [
  "src/engines/counting",
  "src/engines/law",
  "src/platform/access",
  "src/platform/log",
  "src/features/scoring",
  "src/features/elections",
  "src/features/conference",
  "src/features/organisations",
  "src/features/papers",
];

/** Not drawn from: tests, screens (journeys look at them), and sentences, which people judge. */
const apart =
  /\.test\.ts$|\/pages\/|\/(words|terms|labels|refusals|origin-words|rule-words)[\w.]*\.ts$|\/voting-cases\//;

export function filesToMutate(root: string): string[] {
  return folders.flatMap((folder) => globSync(`${folder}/**/*.ts`, { cwd: root })).filter((file) => !apart.test(file));
}

/** Tests that kill whole processes, wait for outages or try everything: what they prove, others prove faster. */
export const slowTests = [
  "test/kill.test.ts",
  "test/outages.test.ts",
  "test/keep-serving.test.ts",
  "test/database-server.test.ts",
  "test/faults-of-the-machine.test.ts",
  "test/lock.test.ts",
  "test/access-walls.test.ts",
  "test/counting-exhaustive.test.ts",
];
