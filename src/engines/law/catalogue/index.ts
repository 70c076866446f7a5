// Titles and forms by themselves: whoever only names an award loads no law.
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
  ownNameOf,
  parseCatalogue,
  SubjectKind,
} from "./catalogue.ts";
