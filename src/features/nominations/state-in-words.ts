import type { ClusterSays } from "../organisations/index.ts";
import { writeDay } from "../../basics/instant.ts";
import type { Language } from "../../basics/words.ts";
import type { NominationState, Step } from "./model.ts";

/** What a sentence about a nomination speaks of. */
export interface Spoken {
  readonly state: NominationState;
  readonly unit: string;
  readonly title: string;
  readonly year: number;
  /** What the cluster calls itself. */
  readonly say: ClusterSays;
  /** The step that led to this state: its day, paper and reason. */
  readonly step: Pick<Step, "onDay" | "paper" | "reason"> | undefined;
}

/**
 * A nomination in one sentence, for screens, papers and news. A proposal is called a proposal and says that no
 * decision has been made; only "awarded" speaks of an award as given.
 */
export function stateInWords(spoken: Spoken, language: Language = "vi"): string {
  return (language === "vi" ? vietnamese : english)[spoken.state](spoken);
}

type Sentences = Readonly<Record<NominationState, (spoken: Spoken) => string>>;

const onDay = ({ step }: Spoken): string => (step ? ` ngày ${writeDay(step.onDay)}` : "");
const byPaper = ({ step }: Spoken): string => (step?.paper ? ` theo ${step.paper}` : "");
const because = ({ step }: Spoken): string => (step?.reason ? ` (lý do: ${step.reason})` : "");
const proposal = ({ title, unit, year }: Spoken): string => `đề nghị tặng ${title} năm ${year} cho ${unit}`;
const noDecision = "chưa có quyết định khen thưởng";

const vietnamese: Sentences = {
  scored: (s) => `${s.unit} ở trong danh sách xét đề nghị tặng ${s.title} năm ${s.year}; ${noDecision}.`,
  eligible: (s) => `${s.unit} đủ điều kiện để xét đề nghị tặng ${s.title} năm ${s.year}; ${noDecision}.`,
  ineligible: (s) => `${s.unit} chưa đủ điều kiện để xét đề nghị tặng ${s.title} năm ${s.year}${because(s)}.`,
  unknown: (s) =>
    `Chưa rõ ${s.unit} có đủ điều kiện để xét đề nghị tặng ${s.title} năm ${s.year} hay không${because(s)}.`,
  honoured: (s) => s.say`Cụm đã bỏ phiếu suy tôn${onDay(s)}, thống nhất ${proposal(s)}; ${noDecision}.`,
  submitted: (s) => s.say`Cụm đã trình${onDay(s)}${byPaper(s)}, ${proposal(s)}; ${noDecision}.`,
  returned: (s) => `Hồ sơ ${proposal(s)} được trả lại${onDay(s)} để bổ sung${because(s)}; ${noDecision}.`,
  appraised: (s) => `Hồ sơ ${proposal(s)} đã được thẩm định${onDay(s)}${byPaper(s)}; ${noDecision}.`,
  approved: (s) => `Hội đồng thông qua việc ${proposal(s)}${byPaper(s)}; ${noDecision}.`,
  cut: (s) => `Hội đồng không thông qua việc ${proposal(s)}${byPaper(s)}${because(s)}.`,
  awarded: (s) => `${s.unit} được tặng ${s.title} năm ${s.year}${byPaper(s)}${onDay(s)}.`,
  "not-awarded": (s) => `Việc ${proposal(s)} không được chấp thuận${byPaper(s)}${because(s)}.`,
  revoked: (s) => `Quyết định tặng ${s.title} năm ${s.year} cho ${s.unit} đã bị huỷ${byPaper(s)}${because(s)}.`,
  withdrawn: (s) => s.say`Cụm đã rút việc ${proposal(s)}${because(s)}.`,
};

const dated = ({ step }: Spoken): string => (step ? ` on ${writeDay(step.onDay)}` : "");
const papered = ({ step }: Spoken): string => (step?.paper ? ` by ${step.paper}` : "");
const reasoned = ({ step }: Spoken): string => (step?.reason ? ` (${step.reason})` : "");
const proposed = ({ title, unit, year }: Spoken): string => `the proposal of ${unit} for ${title} of ${year}`;
const undecided = "no decision has been made";

const english: Sentences = {
  scored: (s) => `${s.unit} is on the list; a proposal for ${s.title} of ${s.year} is considered, ${undecided}.`,
  eligible: (s) => `${s.unit} meets the conditions for a proposal for ${s.title} of ${s.year}; ${undecided}.`,
  ineligible: (s) => `${s.unit} does not meet the conditions for a proposal for ${s.title} of ${s.year}${reasoned(s)}.`,
  unknown: (s) =>
    `Whether ${s.unit} meets the conditions for a proposal for ${s.title} of ${s.year} is not known${reasoned(s)}.`,
  honoured: (s) => `The cluster voted${dated(s)} for ${proposed(s)}; ${undecided}.`,
  submitted: (s) => `The cluster submitted ${proposed(s)}${dated(s)}${papered(s)}; ${undecided}.`,
  returned: (s) => `The dossier of ${proposed(s)} was returned${dated(s)} for completion${reasoned(s)}; ${undecided}.`,
  appraised: (s) => `The dossier of ${proposed(s)} was appraised${dated(s)}${papered(s)}; ${undecided}.`,
  approved: (s) => `The council agreed to ${proposed(s)}${papered(s)}; ${undecided}.`,
  cut: (s) => `The council did not agree to ${proposed(s)}${papered(s)}${reasoned(s)}.`,
  awarded: (s) => `${s.unit} was awarded ${s.title} of ${s.year}${papered(s)}${dated(s)}.`,
  "not-awarded": (s) => `The competent authority did not agree to ${proposed(s)}${papered(s)}${reasoned(s)}.`,
  revoked: (s) => `The decision on ${s.title} of ${s.year} for ${s.unit} was revoked${papered(s)}${reasoned(s)}.`,
  withdrawn: (s) => `The cluster withdrew ${proposed(s)}${reasoned(s)}.`,
};
