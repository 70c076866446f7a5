import type { Language } from "../../basics/words.ts";
import type { Subject } from "../../engines/law/index.ts";

type Part = keyof Subject | "submitted" | "received" | "decided" | "year";

/** Where the facts of a case stand, in the words of the screens. */
const parts: Readonly<Record<Part, Readonly<Record<Language, string>>>> = {
  kind: { vi: "đối tượng", en: "kind of subject" },
  name: { vi: "tên", en: "name" },
  traits: { vi: "thông tin về đối tượng", en: "what the subject is" },
  founded: { vi: "ngày thành lập", en: "day of founding" },
  awards: { vi: "khen thưởng", en: "award" },
  grades: { vi: "mức hoàn thành nhiệm vụ", en: "yearly grade" },
  partyGrades: { vi: "xếp loại tổ chức đảng", en: "grade of the party organisation" },
  discipline: { vi: "kỷ luật", en: "discipline" },
  suspensions: { vi: "tạm dừng xét", en: "exclusion" },
  leads: { vi: "xếp thứ trong cụm, khối, phong trào", en: "place in a cluster or movement" },
  rosters: { vi: "số liệu thành viên, người lao động", en: "figures of members and workers" },
  targets: { vi: "chỉ tiêu", en: "targets" },
  posts: { vi: "chức vụ", en: "post" },
  predecessors: { vi: "đơn vị cũ", en: "former unit" },
  service: { vi: "thời gian công tác", en: "service" },
  attestations: { vi: "xác nhận", en: "confirmation" },
  known: { vi: "phạm vi sổ sách đã đối chiếu", en: "registers compared" },
  submitted: { vi: "ngày trình", en: "day of submission" },
  received: { vi: "ngày tiếp nhận", en: "day of receipt" },
  decided: { vi: "ngày quyết định", en: "day of decision" },
  year: { vi: "năm xét", en: "year judged" },
};

/** The path of a fact – “awards[1].decision.day” – as a reader of screens and papers finds it: “khen thưởng thứ 2”. */
export function placeOfFact(path: string, language: Language): string {
  const [, part, at] = /^([A-Za-z]+)(?:\[(\d+)\])?/.exec(path) ?? [];
  const name = part !== undefined && part in parts ? parts[part as Part][language] : parts.kind[language];
  if (at === undefined) return name;
  return language === "vi" ? `${name} thứ ${Number(at) + 1}` : `${name} no. ${Number(at) + 1}`;
}
