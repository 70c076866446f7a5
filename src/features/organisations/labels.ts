import type { Language } from "../../basics/words.ts";
import type { ClusterKind, LeftBecause, ObtainedBy } from "./model.ts";

export const clusterKinds: Readonly<Record<ClusterKind, string>> = {
  cluster: "Cụm thi đua",
  bloc: "Khối thi đua",
  region: "Khu vực thi đua",
};

const inEnglish: typeof clusterKinds = {
  cluster: "Emulation cluster",
  bloc: "Emulation bloc",
  region: "Emulation region",
};

export const clusterKindIn = (kind: ClusterKind, language: Language): string =>
  (language === "en" ? inEnglish : clusterKinds)[kind];

export const waysObtained: Readonly<Record<ObtainedBy, string>> = {
  elected: "Bầu",
  appointed: "Chỉ định",
  rotation: "Luân phiên",
  recognised: "Công nhận",
  untold: "Chưa ghi",
};

/** How a unit came to lead, for papers and lists; nothing where nobody told. */
export const wayObtained = (way: ObtainedBy): string => (way === "untold" ? "" : waysObtained[way]);

export const waysLeft: Readonly<Record<LeftBecause, string>> = {
  left: "Ra khỏi cụm, khối",
  merged: "Sáp nhập",
  dissolved: "Giải thể",
};
