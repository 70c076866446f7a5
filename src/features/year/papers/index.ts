// Apart from the face of the year: the paper names the regulations in force, and so loads the whole law.
export { rulebookPaper } from "./rulebook-paper.ts";
