import type { ReactElement } from "react";
import { Button, ChoiceField, DayField, TextField } from "../../../../ui/index.ts";
import type { HeldPost } from "../../careers/model.ts";
import { postNames } from "../../careers/terms.ts";

/** A post as it is being chosen. */
export interface DraftPost extends Omit<HeldPost, "post" | "from"> {
  readonly post: HeldPost["post"] | null;
  readonly from: string | null;
}

/** A row a post; one without an end is still held. */
export function PostRows(props: {
  readonly posts: readonly DraftPost[];
  readonly onChange: (posts: readonly DraftPost[]) => void;
  readonly errors: Readonly<Record<string, string | undefined>>;
}): ReactElement {
  const { posts, onChange, errors } = props;
  const set = (at: number, change: Partial<DraftPost>): void =>
    onChange(posts.map((each, place) => (place === at ? { ...each, ...change } : each)));
  return (
    <section className="stack" aria-label="Chức vụ đã giữ">
      {posts.map((each, at) => (
        // Rows are told apart by their place: post and days are being chosen.
        <div key={at} className="stack">
          <ChoiceField
            label={`Chức vụ thứ ${at + 1}`}
            required
            value={each.post}
            onChange={(post) => set(at, { post })}
            choices={postNames.map(({ post, name }) => ({ value: post, label: name }))}
          />
          <div className="row" style={{ alignItems: "flex-end" }}>
            <DayField label="Từ ngày" required value={each.from} onChange={(from) => set(at, { from })} width={160} />
            <DayField
              label="Đến ngày (nếu đã thôi)"
              value={each.to}
              onChange={(to) => set(at, { to })}
              error={errors[`careers.0.posts.${at}.to`]}
              width={190}
            />
            <TextField label="Nơi giữ chức vụ" value={each.where} onChange={(where) => set(at, { where })} />
            <Button
              small
              kind="text"
              label={`Bỏ chức vụ thứ ${at + 1}`}
              onPress={() => onChange(posts.filter((_, place) => place !== at))}
            >
              Bỏ
            </Button>
          </div>
        </div>
      ))}
      <p>
        <Button small onPress={() => onChange([...posts, { post: null, from: null, to: null, where: "" }])}>
          Thêm chức vụ
        </Button>
      </p>
    </section>
  );
}
