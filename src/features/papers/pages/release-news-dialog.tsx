import { type ReactElement, useState } from "react";
import { Button, CheckField, Dialog, Form, OtherVersion, useDeed } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { releaseNews } from "../news/release-news.ts";
import type { NewsWords } from "../news/model.ts";
import type { WrittenNews } from "./news-buttons.tsx";
import { wordsOf, wordsOfTwo } from "./news-versions.ts";

/** Somebody answers for the item, having read it and looked for what must not leave. */
export function ReleaseNewsDialog({
  news,
  onClose,
}: {
  readonly news: WrittenNews;
  readonly onClose: () => void;
}): ReactElement {
  const { year } = useYear();
  const [read, setRead] = useState(() => wordsOf(news));
  const [noSecrets, setNoSecrets] = useState(false);
  const release = useDeed<typeof releaseNews>("papers.release-news");
  async function send(): Promise<void> {
    const done = await release.run({ yearId: year.yearId, revision: read.revision, noSecrets: true });
    if (done) onClose();
  }
  return (
    <Dialog open title="Duyệt phát hành tin bài" onClose={onClose}>
      <Form
        onSubmit={() => void send()}
        refused={release.refused}
        buttons={
          <>
            <Button kind="main" submit running={release.running} off={noSecrets ? undefined : "Chưa xác nhận"}>
              Duyệt phát hành
            </Button>
            <Button kind="text" onPress={onClose}>
              Thôi
            </Button>
          </>
        }
      >
        <p>Tên đồng chí và giờ duyệt ghi dưới tin. Từ lúc này nguyên văn được giữ; cần sửa thì thu hồi, nêu lý do.</p>
        <CheckField
          label="Tôi đã đọc toàn bộ tin, không có nội dung bí mật nhà nước"
          checked={noSecrets}
          onChange={setNoSecrets}
        />
        <OtherVersion<NewsWords>
          refused={release.refused}
          heading="Tin bài vừa được sửa sau khi đồng chí đọc"
          sides={["Vừa được ghi", "Đồng chí đã đọc"]}
          compare={(now) => wordsOfTwo(now, read)}
          onTheirs={(now) => {
            setRead(wordsOf(now));
            setNoSecrets(false); // what was confirmed was another text
            release.clear();
          }}
        />
      </Form>
    </Dialog>
  );
}
