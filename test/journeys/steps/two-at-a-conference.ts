import type { TwoPeople } from "./two-people.ts";

interface Seen {
  readonly revision: number;
  readonly items: readonly { readonly itemId: number }[];
}

/** The conference as the first of the two sees it. */
export const seenConference = ({ reads }: TwoPeople, conferenceId: number): Promise<Seen> =>
  reads("conference.read-conference", { conferenceId });

/** A year-end conference with a delegate of each unit, the first of them present; its number. */
export async function planConference({ does, yearId, unitIds }: TwoPeople): Promise<number> {
  const leader = (name: string) => ({ name, office: "", unitId: null });
  const leaders = { chair: leader("Cụm trưởng"), deputy: null, secretary: leader("Thư ký cụm") };
  const planned = { kind: "year-end", name: "Hội nghị tổng kết năm 2020", day: "2020-12-18", startsAt: "08:00" };
  const conference = { ...planned, place: "Hà Nội", mode: "in-person", leaders, yearId };
  const { conferenceId } = await does<{ conferenceId: number }>("conference.create-conference", conference);
  for (const [at, unitId] of unitIds.entries()) {
    const delegate = { conferenceId, kind: "delegate", unitId, name: `Đại biểu số ${at + 1}` };
    const { attendanceId } = await does<{ attendanceId: number }>("conference.invite", delegate);
    if (at === 0) await does("conference.mark-attendance", { attendanceId, state: "present", revision: 1 });
  }
  return conferenceId;
}

/** One vote by hand on the second unit, its item on the agenda, and a head of the tellers who will not sign; the vote's number. */
export async function prepareShowOfHands(
  people: TwoPeople,
  { conferenceId, awardCode }: { readonly conferenceId: number; readonly awardCode: string },
): Promise<number> {
  const { does, yearId, unitIds } = people;
  const name = "Cờ thi đua của Chính phủ";
  const vote = { yearId, subject: { kind: "title", awardCode }, channel: "hands" };
  const nominees = [{ unitId: unitIds[1] }];
  const { voteId } = await does<{ voteId: number }>("elections.prepare-vote", { ...vote, nominees });
  const head = { yearId, fullName: "Kiểm phiếu viên số 1", signInName: "kiem.phieu", roles: [{ role: "teller" }] };
  const { personId } = await does<{ personId: number }>("people.invite", head);
  const members = [{ name: head.fullName, head: true, personId }, { name: "Kiểm phiếu viên số 2" }];
  const committee = { members, chosen: "Hội nghị biểu quyết giơ tay", fromStandingBody: true };
  await does("conference.form-committee", { conferenceId, ...committee });
  const { revision } = await seenConference(people, conferenceId);
  const items = [
    { title: "Khai mạc", startsAt: "08:00", minutes: 15 },
    { title: `Biểu quyết: ${name}`, startsAt: "09:00", minutes: 15, voteId },
  ];
  await does("conference.arrange-agenda", { conferenceId, items, revision });
  return voteId;
}
