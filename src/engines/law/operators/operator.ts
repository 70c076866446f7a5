import type { Finding, Scene } from "../scene.ts";
import type { Plan, Screener } from "../screen/plan.ts";

/** One kind of condition: how a single case is judged with reasons, and how a million are screened. */
export interface Operator<Leaf> {
  readonly judge: (leaf: Leaf, scene: Scene) => Finding;
  /**
   * The same over columns of year masks; absent when the facts are no years. Then the caller brings a column of values
   * for the leaf, made by `judge`.
   */
  readonly screen?: (leaf: Leaf, plan: Plan) => Screener;
}
