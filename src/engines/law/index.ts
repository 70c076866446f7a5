export {
  Award,
  type Catalogue,
  CatalogueFile,
  type CatalogueRefusal,
  decidersOn,
  inForceOn,
  isStateLevel,
  Level,
  nameOn,
  parseCatalogue,
  SubjectKind,
} from "./catalogue.ts";
export type { LawFile, Mistake } from "./source.ts";
