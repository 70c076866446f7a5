import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** What a frame needs to be reached with Tab and named by a screen reader, only while there is something to scroll. */
export interface ScrollFrame {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly role?: "region";
  readonly "aria-label"?: string;
  readonly tabIndex?: 0;
}

/** Watches a frame and what stands in it; `nameOf` reads the name of its content when it overflows. */
export function useScrollFrame(nameOf: (frame: HTMLElement) => string): ScrollFrame {
  const ref = useRef<HTMLDivElement>(null);
  const [name, setName] = useState<string>();
  const naming = useRef(nameOf);
  useLayoutEffect(() => {
    const frame = ref.current!;
    const look = (): void => {
      const wider = frame.scrollWidth > frame.clientWidth || frame.scrollHeight > frame.clientHeight;
      setName(wider ? naming.current(frame) : undefined);
    };
    const watch = new ResizeObserver(look);
    for (const element of [frame, ...frame.children]) watch.observe(element);
    return () => watch.disconnect();
  }, []);
  if (name === undefined) return { ref };
  return { ref, role: "region", "aria-label": `${name}, cuộn được`, tabIndex: 0 };
}
