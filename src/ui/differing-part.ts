/** A text cut at the words where it begins and ceases to differ from another. */
export interface DifferingPart {
  readonly before: string;
  readonly part: string;
  readonly after: string;
}

/** Finds the words of `text`, from the first to the last, that `other` does not have in the same place. */
export function differingPart(text: string, other: string): DifferingPart {
  const own = wordsOf(text);
  const others = wordsOf(other);
  const shortest = Math.min(own.length, others.length);
  let start = 0;
  while (start < shortest && own[start] === others[start]) start++;
  let end = 0;
  while (end < shortest - start && own.at(-1 - end) === others.at(-1 - end)) end++;
  const stop = own.length - end;
  return {
    before: own.slice(0, start).join(""),
    part: own.slice(start, stop).join(""),
    after: own.slice(stop).join(""),
  };
}

/** Words and the spaces between them; joined, they are the text again. */
const wordsOf = (text: string): string[] => text.split(/(\s+)/);
