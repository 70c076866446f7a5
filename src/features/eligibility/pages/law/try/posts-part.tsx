import type { ReactElement } from "react";
import { Button, CheckField, ChoiceField, DayField } from "../../../../../ui/index.ts";
import * as draft from "./draft.ts";
import { type FormProps, Part } from "./form-part.tsx";

/** Posts held and since when, where the rule counts the time in them. */
export function PostsPart({ asks, subject, submitted, onChange }: FormProps): ReactElement | null {
  const [first] = asks.posts;
  if (first === undefined) return null;
  const { posts } = subject;
  const set = (at: number, change: (line: (typeof posts)[number]) => (typeof posts)[number]): void =>
    onChange(
      draft.withPosts(
        subject,
        posts.map((line, place) => (place === at ? change(line) : line)),
      ),
    );
  return (
    <Part title="Chức vụ đã giữ">
      {posts.map((line, at) => (
        // Lines are told apart by their place: post and days are being chosen.
        <div className="row" key={at}>
          <ChoiceField
            label="Chức vụ"
            value={line.post}
            onChange={(post) =>
              post && set(at, ({ from, to }) => ({ ...draft.postLine(post, from), ...(to && { to }) }))
            }
            choices={asks.posts.map(({ post, says }) => ({ value: post as typeof line.post, label: says }))}
            width={420}
          />
          <DayField
            label="Từ ngày"
            value={line.from}
            onChange={(from) => from && set(at, (was) => ({ ...was, from }))}
            width={160}
          />
          <DayField
            label="Đến ngày (nếu đã thôi)"
            value={line.to ?? null}
            onChange={(to) => set(at, (was) => draft.postUntil(was, to))}
            width={190}
          />
          <Button
            small
            kind="text"
            label={`Bỏ chức vụ thứ ${at + 1}`}
            onPress={() =>
              onChange(
                draft.withPosts(
                  subject,
                  posts.filter((_line, place) => place !== at),
                ),
              )
            }
          >
            Bỏ
          </Button>
        </div>
      ))}
      <p style={{ margin: "8px 0" }}>
        <Button
          small
          onPress={() => onChange(draft.withPosts(subject, [...posts, draft.postLine(first.post, submitted)]))}
        >
          Thêm chức vụ
        </Button>
      </p>
      <CheckField
        label="Đã ghi đủ chức vụ đến ngày trình: chức vụ không ghi ở đây là không giữ"
        checked={(subject.known.postsTo ?? "") >= submitted}
        onChange={(complete) => onChange(draft.withPostsTold(subject, submitted, complete))}
      />
    </Part>
  );
}
