import { useParams, useRouterState } from "@tanstack/react-router";
import { type ReactElement, useEffect } from "react";
import { writeDay } from "../../../../basics/instant.ts";
import { ButtonLink, Empty, PageHead, RefusedPage, Section, useRead, Waiting } from "../../../../ui/index.ts";
import type { SourcePage as SourceOf, showSource } from "../../law/show-source.ts";
import { subjectName } from "../../law/terms.ts";
import { CheckedTag } from "./checked-tag.tsx";
import { LawLink } from "./law-link.tsx";
import { useLawPlace } from "./use-law-place.ts";
import "./law.css";

type Cited = SourceOf["loose"][number];

/** An instrument, article by article, with everything that rests on it. */
export default function SourcePage(): ReactElement {
  const { instrument = "" } = useParams({ strict: false });
  const { to } = useLawPlace();
  const hash = useRouterState({ select: (state) => state.location.hash });
  const { answer, refused } = useRead<typeof showSource>("eligibility.show-source", { instrument });
  const known = answer?.source;
  // The page arrives after its address: the article named in it is found once it is there.
  useEffect(() => {
    if (known && hash !== "") document.getElementById(hash)?.scrollIntoView({ block: "start" });
  }, [known, hash]);
  if (!answer) return refused ? <RefusedPage title="Văn bản pháp luật" refused={refused} /> : <Waiting />;
  if (!known)
    return (
      <Empty title="Không có điều kiện nào dẫn văn bản này" actions={<ButtonLink to={to()}>Về danh mục</ButtonLink>}>
        Địa chỉ có thể gõ nhầm. Chọn lại từ một điều kiện hoặc từ các gói quy định.
      </Empty>
    );
  return (
    <div className="law">
      <PageHead
        title={`${sortOf(known.instrument)} ${known.instrument}`}
        crumb={
          <>
            <LawLink>Pháp luật</LawLink> › Văn bản
          </>
        }
        lede={`Các câu phần mềm dùng, xếp theo điều của văn bản, để đọc cạnh bản chính thức (vbpl.vn, tìm theo số ${known.instrument}).`}
      />
      <div className="stack-l">
        <div>
          {known.packs.map((pack) => (
            <p key={pack.id}>
              Dùng trong gói: {pack.name}, {writeDay(pack.from)} – {pack.to === null ? "nay" : writeDay(pack.to)}.
            </p>
          ))}
          <p className="mut">
            {known.outlined
              ? "Số điều, khoản, điểm đã được so với mục lục của văn bản."
              : "Chưa có mục lục của văn bản để so số điều, khoản, điểm."}
          </p>
        </div>
        {known.articles.map(({ article, cited }) => (
          <div key={article} id={`dieu-${article}`}>
            <Section title={`Điều ${article}`} aside={`${cited.length} câu`}>
              <Sentences cited={cited} />
            </Section>
          </div>
        ))}
        {known.loose.length > 0 && (
          <Section title="Chưa rõ điều" aside={`${known.loose.length} câu`}>
            <Sentences cited={known.loose} />
          </Section>
        )}
      </div>
    </div>
  );
}

function Sentences({ cited }: { readonly cited: readonly Cited[] }): ReactElement {
  return (
    <ul className="tree">
      {cited.map((each) => (
        <li key={`${each.source.text} ${each.says} ${each.award?.code} ${each.award?.for}`}>
          <p>{each.says}</p>
          <p className="sm mut">
            <span className="around">
              <span>{each.source.text.replace(/,? [^ ]+$/, "")}</span>
              <Use award={each.award} />
              <CheckedTag checked={each.checked} />
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function Use({ award }: { readonly award: Cited["award"] }): ReactElement | null {
  if (award === null) return null;
  const kind = award.for === null ? "" : `, ${subjectName[award.for].toLowerCase()}`;
  return (
    <span>
      <LawLink page={`tieu-chuan/${award.code}`}>{award.name}</LawLink>
      {kind}
    </span>
  );
}

/** What kind of instrument a number tells: an Act of the National Assembly ends with QH, a decree with NĐ-CP. */
function sortOf(instrument: string): string {
  if (/\/QH\d+$/.test(instrument)) return "Luật";
  if (/\/NĐ-CP$/.test(instrument)) return "Nghị định";
  if (/\/TT-/.test(instrument)) return "Thông tư";
  return /\/QĐ-/.test(instrument) ? "Quyết định" : "Văn bản";
}
