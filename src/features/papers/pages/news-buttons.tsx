import { type ReactElement, useState } from "react";
import { type AnswerOf, Button, OtherVersion, ReasonDialog, useDeed, useRead } from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { NewsWords } from "../news/model.ts";
import type { readNews } from "../news/read-news.ts";
import type { withdrawNews } from "../news/withdraw-news.ts";
import { EditNewsDialog } from "./edit-news-dialog.tsx";
import { wordsOfTwo } from "./news-versions.ts";
import { ReleaseNewsDialog } from "./release-news-dialog.tsx";

export type WrittenNews = NonNullable<AnswerOf<typeof readNews>>;

/** What can be done with the news item: the secretary edits it, whoever answers for it releases or withdraws it. */
export function NewsButtons(): ReactElement | null {
  const { year, holds } = useYear();
  const { answer: news } = useRead<typeof readNews>("papers.read-news", { yearId: year.yearId });
  const [doing, setDoing] = useState<"edit" | "release" | "withdraw">();
  const [seen, setSeen] = useState(0); // the revision on which a withdrawal stands
  const withdraw = useDeed<typeof withdrawNews>("papers.withdraw-news");
  if (!news) return null;
  const close = (): void => setDoing(undefined);
  function startWithdrawal(): void {
    setSeen(news?.revision ?? 0);
    setDoing("withdraw");
  }
  const answersForIt = holds("chair") || holds("deputy") || holds("standing-body");
  return (
    <>
      {holds("secretary") && !news.released && <Button onPress={() => setDoing("edit")}>Sửa tin</Button>}
      {answersForIt && !news.released && (
        <Button onPress={() => setDoing("release")} off={news.author === "" ? "Chưa ghi người viết" : undefined}>
          Duyệt phát hành
        </Button>
      )}
      {answersForIt && news.released && <Button onPress={startWithdrawal}>Thu hồi</Button>}
      {doing === "edit" && <EditNewsDialog news={news} onClose={close} />}
      {doing === "release" && <ReleaseNewsDialog news={news} onClose={close} />}
      <ReasonDialog
        open={doing === "withdraw"}
        title="Thu hồi tin bài"
        explain="Tin trở lại là bản nháp để sửa. Nhật ký giữ nguyên văn bản tin đã phát hành."
        button="Thu hồi"
        running={withdraw.running}
        refused={withdraw.refused}
        onClose={close}
        onConfirm={(reason) =>
          void withdraw.run({ yearId: year.yearId, revision: seen, reason }).then((done) => done && close())
        }
      >
        <OtherVersion<NewsWords>
          refused={withdraw.refused}
          sides={["Vừa được ghi", "Đồng chí đã đọc"]}
          compare={(now) => wordsOfTwo(now, news)}
          onTheirs={(now) => {
            setSeen(now.revision);
            withdraw.clear();
          }}
        />
      </ReasonDialog>
    </>
  );
}
