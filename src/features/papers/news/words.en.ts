import { writeDay } from "../../../basics/instant.ts";
import type { Words } from "../../../basics/words.ts";
import type { NewsRefusal } from "./model.ts";

export const newsRefused: Words<NewsRefusal> = {
  "no-conference-yet": () =>
    "The year-end conference is not over, so there is no news item yet; nothing was saved. End the conference first.",
  "news-released": ({ by, on }) =>
    `${by} released the news item on ${writeDay(on)}, so it was not changed. To correct it, whoever released it withdraws it with a reason.`,
  "news-not-written": () =>
    "The news item has no author and was not released. The secretary writes the author and looks at headline and lead.",
  "news-not-released": () => "The news item was not released, so there is nothing to withdraw.",
  "changed-meanwhile": () =>
    "Somebody has just changed the news item; nothing was saved. What you typed is kept: look at the new text and save again.",
};
