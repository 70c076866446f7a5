export { type SampleYear, tellClusterOne2020 } from "./cluster-one-2020/index.ts";
export { type Line, type Story, storyIn } from "./story.ts";
