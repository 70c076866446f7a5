/** A deed that did not happen: the sentence to show, and what a screen can do with it. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, string>>;
  constructor(problem: {
    title: string;
    status: number;
    code: string;
    facts?: object;
    fields?: Record<string, string>;
  }) {
    super(problem.title);
    this.status = problem.status;
    this.code = problem.code;
    this.facts = (problem.facts ?? {}) as Readonly<Record<string, unknown>>;
    this.fields = problem.fields ?? {};
  }
}
