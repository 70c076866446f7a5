import { z } from "zod";
import { type Instant, instantOf } from "../../../basics/instant.ts";
import type { Actor } from "../../../platform/access/index.ts";
import type { Story } from "../story.ts";
import { agenda, type AgendaLine, arrangeAgenda } from "./agenda.ts";
import type { UnitIds } from "./organisation.ts";
import { somebodyMadeUp } from "./somebody-made-up.ts";
import { madeUp, told, type UnitKey, unitKeys } from "./told.ts";
import { countVote, prepareVotes, type PreparedVote } from "./votes.ts";

/** The report is of December; the day is made up. */
const day = "2020-12-18";
const before = (clock: string): Instant => instantOf("2020-12-15", clock);
const on = (clock: string): Instant => instantOf(day, clock);

interface Place {
  readonly yearId: number;
  readonly units: UnitIds;
}

/** The year-end conference: its agenda, who came, the ballots one after the other, conclusions, closed minutes. */
export async function holdConference(story: Story, place: Place): Promise<readonly PreparedVote[]> {
  story.says({
    vi: "Hội nghị tổng kết: điểm danh, bỏ phiếu, kết luận",
    en: "year-end conference: roll, ballots, conclusions",
  });
  const tellers = await inviteTellers(story, place.yearId);
  const votes = await prepareVotes(story, place);
  const conferenceId = await convene(story, place);
  const items = await arrangeAgenda(story, conferenceId, votes);
  const delegates = await delegatesCome(story, { ...place, conferenceId });
  await story.does("conference.form-committee", on("08:20"), { conferenceId, ...committee(tellers) });
  await story.does("conference.start-conference", on("08:30"), { conferenceId });

  for (const [at, { itemId, title }] of items.entries()) {
    const vote = votes.find(({ name }) => title.endsWith(name));
    if (vote) await putToVote(story, { itemId, vote, tellers, from: at });
    else await dealWith(story, { itemId, ...agenda[at]! });
    if (title.startsWith("Thảo luận")) await sayOpinions(story, conferenceId, delegates);
  }
  await story.does("elections.record-headship", on("11:20"), { yearId: place.yearId, chiefs: [] });
  await conclude(story, conferenceId);
  return votes;
}

/** Two accounts, because two people count independently and nobody may sit on two seats. */
async function inviteTellers(story: Story, yearId: number): Promise<readonly Actor[]> {
  const teller = (number: number) =>
    somebodyMadeUp(story, before("14:00"), {
      yearId,
      signInName: `kiem-phieu-${number}.minh-hoa`,
      fullName: `Cán bộ kiểm phiếu số ${number} (minh hoạ)`,
      role: "teller",
    });
  return [await teller(1), await teller(2)];
}

async function convene(story: Story, { yearId, units }: Place): Promise<number> {
  // By office: minutes and counts hold what is made up, and that never stands beside a real name.
  const chair = { name: "Cụm trưởng", office: told.headChief.office, unitId: units.internalPolitical };
  const deputy = {
    name: "Cụm phó (minh hoạ)",
    office: `Đại diện ${told.units.externalSecurity}`,
    unitId: units.externalSecurity,
  };
  const secretary = { name: "Thư ký Cụm (minh hoạ)", office: "", unitId: units.internalPolitical };
  const conference = {
    yearId,
    kind: "year-end",
    name: "Hội nghị tổng kết phong trào thi đua năm 2020",
    day,
    startsAt: "08:30",
    place: "Hội trường đơn vị cụm trưởng (minh hoạ)",
    mode: "in-person",
    leaders: { chair, deputy, secretary },
  };
  const Made = z.object({ conferenceId: z.int() });
  const made = await story.does("conference.create-conference", before("15:00"), conference, Made);
  return made.conferenceId;
}

async function delegatesCome(
  story: Story,
  { conferenceId, units }: Place & { readonly conferenceId: number },
): Promise<ReadonlyMap<UnitKey, number>> {
  const delegates = new Map<UnitKey, number>();
  const Made = z.object({ attendanceId: z.int() });
  for (const [at, key] of unitKeys.entries()) {
    const name = `Đại biểu số ${at + 1} (minh hoạ)`;
    const delegate = { conferenceId, kind: "delegate", unitId: units[key], name, office: "" };
    const { attendanceId } = await story.does("conference.invite", before("16:00"), delegate, Made);
    delegates.set(key, attendanceId);
  }
  for (const attendanceId of delegates.values()) {
    const here = { attendanceId, state: "present", revision: 1 };
    await story.does("conference.mark-attendance", on("08:10"), here);
  }
  return delegates;
}

/** Units stand in every ballot, so that the tellers come from the standing body. */
const committee = (tellers: readonly Actor[]) => ({
  members: tellers.map((actor, at) => ({
    name: actor.kind === "person" ? actor.name : "",
    office: "Cán bộ cơ quan thường trực",
    personId: actor.kind === "person" ? actor.id : null,
    head: at === 0,
  })),
  chosen: "hội nghị biểu quyết giơ tay, 5/5 đơn vị tán thành",
  fromStandingBody: true,
});

async function dealWith(
  story: Story,
  { itemId, startsAt, proceedings }: AgendaLine & { readonly itemId: number },
): Promise<void> {
  await story.does("conference.begin-item", on(startsAt), { itemId });
  await story.does("conference.note-proceedings", on(startsAt), { itemId, proceedings, revision: 1 });
}

async function putToVote(
  story: Story,
  of: {
    readonly itemId: number;
    readonly vote: PreparedVote;
    readonly tellers: readonly Actor[];
    readonly from: number;
  },
): Promise<void> {
  const { itemId, vote, tellers, from } = of;
  const opens = on(agenda[from]!.startsAt);
  await story.does("conference.put-to-vote", opens, { itemId, noticeRead: true, waysKnown: true });
  await countVote(story, { vote, tellers, opens });
}

async function sayOpinions(story: Story, conferenceId: number, delegates: ReadonlyMap<UnitKey, number>): Promise<void> {
  for (const key of ["homeSecurity", "economic"] as const) {
    const opinion = {
      conferenceId,
      attendanceId: delegates.get(key)!,
      about: "Dự thảo báo cáo tổng kết",
      wording: "Nhất trí với dự thảo; đề nghị hoàn thiện theo bảng tổng hợp góp ý (ý kiến minh hoạ).",
    };
    await story.does("conference.record-opinion", on("09:40"), opinion);
  }
}

async function conclude(story: Story, conferenceId: number): Promise<void> {
  for (const conclusion of conclusions)
    await story.does("conference.record-conclusion", on("11:25"), { conferenceId, ...conclusion });
  await story.does("conference.end-conference", on("11:30"), { conferenceId });
  await story.does("conference.close-minutes", on("15:00"), { conferenceId });
}

const conclusions = [
  {
    wording: `Hoàn thiện báo cáo tổng kết năm 2020 trên cơ sở ý kiến góp ý (${madeUp.toLowerCase()}).`,
    owner: "Thư ký Cụm",
    dueOn: "2020-12-21",
  },
  {
    wording: "Gửi hồ sơ đề nghị khen thưởng về cơ quan thường trực (nội dung minh hoạ).",
    owner: "Thư ký Cụm",
    dueOn: "2020-12-25",
  },
  {
    wording: "Bàn giao nhiệm vụ cụm trưởng, cụm phó cho các đơn vị được bầu (nội dung minh hoạ).",
    owner: "Đơn vị cụm trưởng năm 2020",
    dueOn: "2021-01-15",
  },
];
