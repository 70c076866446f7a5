import { writeDay } from "../../../basics/instant.ts";
import type { Phrasebook } from "../../../basics/words.ts";
import type { CarryFault } from "./roles-before.ts";

/** Why a role of the year before does not go on: short, for a cell of a table. */
export const carryFaults: Phrasebook<CarryFault> = {
  vi: {
    "role-ended": ({ on }) => `Đã thôi vai trò này từ ngày ${writeDay(on)}.`,
    "of-one-year": () => "Ban kiểm phiếu do hội nghị của từng năm cử.",
    "account-off": () => "Tài khoản đã khoá.",
    "unit-not-in-cluster": () => "Đơn vị không còn là thành viên trong năm mới.",
    "already-holds": () => "Năm mới đã có người này ở vai trò này.",
    "not-to-yourself": () => "Không ai tự giao vai trò cho mình; đề nghị thư ký khác hoặc cơ quan thường trực giao.",
    "not-yours-to-give": () => "Vai trò này do cơ quan thường trực hoặc quản trị giao.",
    "unit-needed": () => "Vai trò này gắn với một đơn vị mà năm trước chưa ghi.",
    "counts-an-open-vote": ({ vote }) => `Đang kiểm phiếu “${vote}”, chưa khoá kết quả.`,
    "no-such-person": () => "Tài khoản này do nơi khác mời; đề nghị quản trị giao.",
  },
  en: {
    "role-ended": ({ on }) => `This role ended on ${writeDay(on)}.`,
    "of-one-year": () => "Each year's conference names its own counting committee.",
    "account-off": () => "The account is deactivated.",
    "unit-not-in-cluster": () => "The unit is no member in the new year.",
    "already-holds": () => "Holds this role in the new year already.",
    "not-to-yourself": () => "Nobody gives a role to themselves; ask another secretary or the standing body.",
    "not-yours-to-give": () => "This role is given by the standing body or an administrator.",
    "unit-needed": () => "This role is held for a unit, which the year before does not name.",
    "counts-an-open-vote": ({ vote }) => `Counts “${vote}”, which is not signed yet.`,
    "no-such-person": () => "This account was invited elsewhere; ask an administrator.",
  },
};
