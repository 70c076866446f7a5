import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, useState } from "react";
import { writeDay } from "../../../basics/instant.ts";
import {
  Button,
  ButtonLink,
  CheckField,
  Empty,
  Note,
  PageHead,
  RefusedNotice,
  RefusedPage,
  Section,
  Status,
  useDeed,
  useWhen,
  useRead,
  Waiting,
  WhenField,
} from "../../../ui/index.ts";
import { useYear } from "../../year/pages/index.ts";
import type { putToVote } from "../put-to-vote.ts";
import type { readConference } from "../read-conference.ts";
import type { Item } from "./agenda-part.tsx";
import type { ConferenceSeen } from "./conference-page.tsx";
import { SmallRoom } from "./small-room.tsx";
import "./before-opening.css";

type Prospect = NonNullable<Item["prospect"]>;

/** Before a vote opens: every condition with its figures, the rule beside it, the small room's notice, one button. */
export default function BeforeOpeningPage(): ReactElement {
  const { conferenceId, itemId } = useParams({ strict: false });
  const { to } = useYear();
  const { answer, refused } = useRead<typeof readConference>("conference.read-conference", {
    conferenceId: Number(conferenceId),
  });
  if (!answer) return refused ? <RefusedPage title="Trước khi mở bỏ phiếu" refused={refused} /> : <Waiting />;
  const item = answer.items.find((one) => one.itemId === Number(itemId));
  if (!item?.prospect)
    return (
      <Empty
        title="Mục này chưa gắn lượt bỏ phiếu"
        actions={<ButtonLink to={to(`hoi-nghi/${conferenceId}`)}>Về hội nghị</ButtonLink>}
      >
        Chuẩn bị lượt bỏ phiếu ở mục Bỏ phiếu, rồi chọn lượt đó trong chương trình hội nghị.
      </Empty>
    );
  if (item.prospect.state !== "prepared")
    return (
      <Empty
        title={`Đã mở bỏ phiếu: ${item.prospect.name}`}
        actions={<ButtonLink to={to(`bo-phieu/${item.prospect.voteId}`)}>Đến kiểm phiếu</ButtonLink>}
      >
        Danh sách người bỏ phiếu và quy tắc đã khoá.
      </Empty>
    );
  return <Opening conference={answer} item={item} prospect={item.prospect} />;
}

interface Seen {
  readonly conference: ConferenceSeen;
  readonly item: Item;
  readonly prospect: Prospect;
}

function Opening({ conference, item, prospect }: Seen): ReactElement {
  const { to, holds } = useYear();
  const navigate = useNavigate();
  const [noticeRead, setNoticeRead] = useState(false);
  const [waysKnown, setWaysKnown] = useState(false);
  const doing = useDeed<typeof putToVote>("conference.put-to-vote");
  const [fromPaper, setFromPaper] = useState(false);
  const when = useWhen(conference.late ? { day: conference.day, clock: item.startsAt } : null);
  const { mayStandIn, late } = prospect.paper;
  const conditions = conditionsOf({ conference, item, prospect }, { to, fromPaper });
  const asksNotice = prospect.noticeLevel !== null && prospect.noticeLevel !== "green";
  const open = conditions.filter(({ met }) => !met);
  const asksWays = prospect.accounts.newWays.length > 0;
  const confirmations = [
    ...(asksWays && !waysKnown ? ["xác nhận đã biết về tài khoản của Ban kiểm phiếu"] : []),
    ...(asksNotice && !noticeRead ? ["xác nhận đã đọc thông báo"] : []),
  ];
  const waiting = [...open.map(({ short }) => short), ...confirmations];
  const why = waiting.length === 0 ? when.unready : `Còn ${waiting.length} việc: ${waiting[0]}`;
  const may = holds("secretary", "chair", "deputy");
  async function send(): Promise<void> {
    if (await doing.run({ itemId: item.itemId, noticeRead, waysKnown, fromPaper, when: when.told }))
      await navigate({ to: to(`bo-phieu/${prospect.voteId}`) as never });
  }
  return (
    <>
      <PageHead
        title={`Trước khi mở bỏ phiếu: ${prospect.name}`}
        illustrative={conference.illustrative}
        crumb={
          <>
            <Link to={to(`hoi-nghi/${conference.conferenceId}`) as never}>{conference.name}</Link>{" "}
            {writeDay(conference.day)}, mục {item.position} của chương trình, lượt {prospect.round}
          </>
        }
      >
        <ButtonLink to={to(`van-ban/ballots/${prospect.voteId}`)}>In phiếu</ButtonLink>
      </PageHead>
      <div className="opening-lay">
        <Section title="Điều kiện mở" aside={`${conditions.length - open.length} trên ${conditions.length} đã đủ`}>
          <ol className="checks">
            {conditions.map(({ name, says, met, word, link }) => (
              <li key={name} className={met ? "" : "todo"}>
                <Status is={met ? "done" : "todo"} word={met ? "Đã đủ" : "Còn thiếu"} quiet />
                <div>
                  <h3>{name}</h3>
                  <p>{says}</p>
                </div>
                <span className="word">{word}</span>
                {link}
              </li>
            ))}
          </ol>
        </Section>
        <Section title="Quy tắc của lượt này" aside={prospect.article ? `${prospect.article} Quy chế` : undefined}>
          <dl className="rule-lines">
            {prospect.rule.map(({ label, text }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </Section>
      </div>
      {mayStandIn && prospect.tellers.length >= 2 && (
        <Note title="Số liệu nhập từ biên bản giấy đã ký">
          <p>
            {late
              ? "Hội nghị của năm này đã qua lâu: có thể nhập số liệu từ biên bản kiểm phiếu giấy đã ký."
              : "Ban kiểm phiếu chưa đủ tài khoản: có thể kiểm trên giấy, rồi nhập số liệu từ biên bản giấy đã ký."}{" "}
            Một người nhập, người thứ hai đối chiếu; không có người thứ hai thì biên bản ghi “một người nhập”. Chữ ký
            của Trưởng ban là chữ ký trên giấy.
          </p>
          <CheckField label="Nhập số liệu từ biên bản giấy đã ký" checked={fromPaper} onChange={setFromPaper} />
        </Note>
      )}
      <AccountsNote prospect={prospect} known={waysKnown} onKnown={setWaysKnown} />
      {asksNotice && <SmallRoom prospect={prospect} />}
      {conference.state === "in-session" && (
        <Section title="Thời gian mở bỏ phiếu">
          <WhenField label="Mở bỏ phiếu lúc" when={when} mayBeNow={!conference.late} fields={doing.fields} />
        </Section>
      )}
      <RefusedNotice refused={doing.refused} />
      <div className="open-vote">
        {asksNotice && (
          <CheckField label="Tôi đã đọc thông báo này cho hội nghị" checked={noticeRead} onChange={setNoticeRead} />
        )}
        <span className="push" />
        <Button
          kind="main"
          running={doing.running}
          onPress={() => void send()}
          off={may ? why : "Người điều hành mở bỏ phiếu"}
        >
          Mở bỏ phiếu
        </Button>
      </div>
    </>
  );
}

/** How the accounts of the committee came, said before the vote opens; what is new is confirmed. */
function AccountsNote({
  prospect: { accounts },
  known,
  onKnown,
}: {
  readonly prospect: Prospect;
  readonly known: boolean;
  readonly onKnown: (known: boolean) => void;
}): ReactElement | null {
  const lines = [...accounts.said, ...accounts.newWays];
  if (lines.length === 0) return null;
  return (
    <Note title="Tài khoản của Ban kiểm phiếu">
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {accounts.newWays.length > 0 && (
        <CheckField
          label="Tôi đã biết việc này; biên bản ghi lại"
          checked={known}
          onChange={onKnown}
          hint="Hỏi người giữ tài khoản nếu chưa rõ. Không yên tâm thì thay người kiểm phiếu trước khi mở."
        />
      )}
    </Note>
  );
}

interface Condition {
  readonly name: string;
  readonly says: string;
  readonly met: boolean;
  readonly word: string;
  readonly short: string;
  readonly link: ReactNode;
}

function conditionsOf(
  { conference, prospect }: Seen,
  { to, fromPaper }: { readonly to: (page: string) => string; readonly fromPaper: boolean },
): Condition[] {
  const { quorum, tellers, nominees, unready } = prospect;
  const counted = fromPaper || unready === "";
  const present = prospect.voting - prospect.written;
  const partial = tellers.filter(({ ofNominee }) => ofNominee);
  const home = (label: string) => <Link to={to(`hoi-nghi/${conference.conferenceId}`) as never}>{label}</Link>;
  const session = conference.state === "in-session";
  return [
    {
      name: "Hội nghị",
      says: session ? "Hội nghị đang họp" : "Bỏ phiếu chỉ mở khi hội nghị đã khai mạc",
      met: session,
      word: session ? "Đang họp" : "Chưa",
      short: "khai mạc hội nghị",
      link: home("Hội nghị"),
    },
    {
      name: "Số đại biểu dự họp",
      says: quorum
        ? `Có mặt ${quorum.present}/${quorum.entitled}, Quy chế cần ít nhất ${quorum.needed}`
        : `Có mặt ${present}/${prospect.entitled}; Quy chế không đặt số tối thiểu`,
      met: quorum?.met ?? present > 0,
      word: (quorum?.met ?? present > 0) ? "Đủ" : "Chưa đủ",
      short: "đủ số đại biểu",
      link: home("Điểm danh"),
    },
    {
      name: "Danh sách người bỏ phiếu",
      says: `${prospect.voting} phiếu${prospect.written > 0 ? `, trong đó ${prospect.written} ý kiến bằng văn bản` : ""}; danh sách khoá lúc mở`,
      met: prospect.voting > 0,
      word: `${prospect.voting} phiếu`,
      short: "có người bỏ phiếu",
      link: home("Đại biểu"),
    },
    {
      name: "Đơn vị được giới thiệu",
      says: nominees.join("; ") || "Chưa có đơn vị nào",
      met: nominees.length > 0,
      word: `${nominees.length} đơn vị`,
      short: "giới thiệu đơn vị",
      link: <Link to={to(`bo-phieu/${prospect.voteId}`) as never}>Danh sách</Link>,
    },
    {
      name: "Người điều hành mục này",
      says: `${prospect.chair}. ${prospect.chairReason}`,
      met: true,
      word: prospect.chairReason ? "Ghi biên bản" : "Chủ trì",
      short: "",
      link: home("Xem"),
    },
    {
      name: "Ban kiểm phiếu",
      says: committeeWords(tellers, partial),
      met: tellers.length >= 2 && partial.length === 0,
      word: tellers.length >= 2 && partial.length === 0 ? "Đủ" : "Còn thiếu",
      short: "lập Ban kiểm phiếu",
      link: home("Ban kiểm phiếu"),
    },
    {
      name: "Cách lấy số phiếu",
      says: fromPaper
        ? "Nhập từ biên bản giấy đã ký"
        : unready || "Người kiểm phiếu làm bằng tài khoản của mình, gắn từ khi lập Ban kiểm phiếu",
      met: counted,
      word: counted ? "Đủ" : "Chưa đủ",
      short: "gắn tài khoản cho Ban kiểm phiếu",
      link: home("Ban kiểm phiếu"),
    },
  ];
}

function committeeWords(tellers: Prospect["tellers"], partial: Prospect["tellers"]): string {
  if (tellers.length < 2) return "Chưa lập; cần trưởng ban và ít nhất một uỷ viên";
  if (partial.length > 0) return `${partial.map(({ name }) => name).join("; ")} thuộc đơn vị được giới thiệu, cần thay`;
  return `${tellers.length} người, không thuộc đơn vị được giới thiệu`;
}
