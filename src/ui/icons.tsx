import type { ReactElement } from "react";

const shapes = {
  check: <path d="M3.5 8.4l3 3 6-6.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  down: <path d="M4 6l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M10.4 10.4L14 14" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  done: (
    <>
      <circle cx="8" cy="8" r="6.4" fill="currentColor" />
      <path d="M4.9 8.3l2.2 2.2 4-4.5" fill="none" stroke="#fff" strokeWidth="1.7" />
    </>
  ),
  doing: (
    <>
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <path d="M8 2.4a5.6 5.6 0 010 11.2z" fill="currentColor" />
    </>
  ),
  todo: <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.7" />,
  late: (
    <>
      <path d="M8 1.8l6.6 12H1.4z" fill="currentColor" />
      <path d="M8 6v4M8 11.3v1.5" stroke="#fff" strokeWidth="1.6" />
    </>
  ),
  unknown: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2.4 1.8" />
      <path
        d="M6.3 6.4a1.8 1.8 0 113 1.3c-.8.6-1.3.9-1.3 1.8M8 11v1.3"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
      />
    </>
  ),
  lock: (
    <>
      <path d="M5.2 7V5.2a2.8 2.8 0 015.6 0V7" fill="none" stroke="currentColor" strokeWidth="1.7" />
      <rect x="3.4" y="7" width="9.2" height="6.6" rx="1" fill="currentColor" />
    </>
  ),
  close: <path d="M4 4l8 8M12 4l-8 8" stroke="currentColor" strokeWidth="1.8" />,
} satisfies Record<string, ReactElement>;

export type IconName = keyof typeof shapes;

/** A small sign beside words; the words say everything, so screen readers pass it by. */
export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg className="i" viewBox="0 0 16 16" aria-hidden="true">
      {shapes[name]}
    </svg>
  );
}
