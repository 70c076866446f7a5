import type pg from "pg";

/** What is told to the process beside the server, once. The way into the database may hold a password. */
export interface Order {
  readonly way: pg.ClientConfig;
  readonly job: unknown;
  readonly megabytes: number;
}

/** How far it has come. */
export interface Step {
  readonly title: string;
  readonly done: number;
  readonly of: number;
}

/** How the process ends, where it can still say so. */
export const ends = { whole: 0, mistake: 70, tooHeavy: 71, noSpace: 72 } as const;

/** The channel for `Order` and `Step`, and the file, among what the process is started with. */
export const channels = { spoken: 3, file: 4 } as const;
