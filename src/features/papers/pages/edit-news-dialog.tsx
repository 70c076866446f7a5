import { type ReactElement, useState } from "react";
import { Button, Dialog, Form, TextArea, TextField, TwoVersions, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { editNews } from "../news/edit-news.ts";
import type { WrittenNews } from "./news-buttons.tsx";
import { wordsOf, wordsOfTwo } from "./news-versions.ts";

/** Headline, lead and by-line; the body of the item comes from the records and is not typed. */
export function EditNewsDialog({
  news,
  onClose,
}: {
  readonly news: WrittenNews;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [typed, setTyped] = useState(() => wordsOf(news));
  const edit = useDeed<typeof editNews>("papers.edit-news");
  async function save(): Promise<void> {
    const done = await edit.run({ yearId: year.yearId, ...typed });
    if (done) onClose();
  }
  return (
    <Dialog open title="Sửa tin bài" onClose={onClose} wide>
      <Form
        onSubmit={() => void save()}
        refused={edit.refused}
        buttons={
          <>
            <Button kind="main" submit running={edit.running}>
              Ghi tin bài
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <TextField
          label="Tiêu đề"
          value={typed.headline}
          onChange={(headline) => setTyped({ ...typed, headline })}
          error={edit.fields["headline"]}
        />
        <TextArea
          label="Đoạn mở đầu"
          hint="Ai, ở đâu, khi nào. Các đoạn sau lập từ hồ sơ, muốn đổi thì sửa ở mục tương ứng."
          value={typed.lead}
          onChange={(lead) => setTyped({ ...typed, lead })}
          error={edit.fields["lead"]}
        />
        <TextField
          label="Người viết"
          required
          value={typed.author}
          onChange={(author) => setTyped({ ...typed, author })}
          error={edit.fields["author"]}
        />
        <TwoVersions deed={edit} typed={typed} setTyped={setTyped} typedOf={wordsOf} compare={wordsOfTwo} />
      </Form>
    </Dialog>
  );
}
