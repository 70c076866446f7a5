import { type ReactElement, useState } from "react";
import { Button, Dialog, Form, TextArea, TextField, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../movement/pages/index.ts";
import type { editNews } from "../news/edit-news.ts";
import type { WrittenNews } from "./news-buttons.tsx";

/** Headline, lead and by-line; the body of the item comes from the records and is not typed. */
export function EditNewsDialog({
  news,
  onClose,
}: {
  readonly news: WrittenNews;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [headline, setHeadline] = useState(news.headline);
  const [lead, setLead] = useState(news.lead);
  const [author, setAuthor] = useState(news.author);
  const edit = useDeed<typeof editNews>("papers.edit-news");
  async function save(): Promise<void> {
    const done = await edit.run({ yearId: year.yearId, headline, lead, author, revision: news.revision });
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
        <TextField label="Tiêu đề" value={headline} onChange={setHeadline} error={edit.fields["headline"]} />
        <TextArea
          label="Đoạn mở đầu"
          hint="Ai, ở đâu, khi nào. Các đoạn sau lập từ hồ sơ, muốn đổi thì sửa ở mục tương ứng."
          value={lead}
          onChange={setLead}
          error={edit.fields["lead"]}
        />
        <TextField label="Người viết" required value={author} onChange={setAuthor} error={edit.fields["author"]} />
      </Form>
    </Dialog>
  );
}
