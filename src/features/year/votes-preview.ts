import { type VotingRule, votesNeeded } from "../../engines/counting/index.ts";

/**
 * What a threshold comes to in this cluster: “Với 5 đơn vị: cần 4 phiếu đồng ý”.
 *
 * @param units units that vote in this year
 * @returns undefined where the number depends on people who are not counted by units
 */
export function votesPreview(rule: VotingRule, units: number): string | undefined {
  const entitled = rule.base === "entitled-voters" && rule.selfVote === "barred" ? units - 1 : units;
  if (rule.voter !== "unit" && rule.voter !== "unit-head") return undefined;
  if (rule.base === "council-members" || rule.threshold.numerator === 0 || entitled < 1) return undefined;
  const needed = votesNeeded(rule, entitled);
  if (rule.base === "cluster-units") return `Với ${units} đơn vị: cần ${needed} phiếu đồng ý.`;
  if (rule.base === "entitled-voters") return `Với ${entitled} đơn vị được bỏ phiếu: cần ${needed} phiếu đồng ý.`;
  return `Nếu cả ${units} đơn vị có mặt và phiếu đều hợp lệ: cần ${needed} phiếu đồng ý.`;
}
