import type { Words } from "../../basics/words.ts";
import type { Role } from "../../platform/access/index.ts";
import type { AccountState, LinkState, PeopleRefusal } from "./model.ts";

export const roleNames: Readonly<Record<Role, string>> = {
  "standing-body": "Standing body",
  secretary: "Cluster secretary",
  "unit-officer": "Unit officer",
  "unit-head": "Head of unit",
  chair: "Chair",
  deputy: "Deputy chair",
  delegate: "Delegate",
  teller: "Counting committee",
  council: "Council member",
  observer: "Observer",
};

export const accountStates: Readonly<Record<AccountState, string>> = {
  active: "In use",
  invited: "Invited",
  off: "Deactivated",
};

export const linkStates: Readonly<Record<Exclude<LinkState, "good">, string>> = {
  used: "This link was used or replaced by a newer one. If you have chosen a password, sign in; if not, ask for a new link.",
  expired: "This link has expired; nothing was changed. Ask the secretary or the administrator for a new one.",
  unknown: "This link is not right; part of it may be missing. Open it again from the original message.",
};

export const peopleRefused: Words<PeopleRefusal> = {
  "link-not-good": ({ state }) => linkStates[state],
  "password-easily-guessed": () =>
    "This password is easily guessed, so it was not accepted. Choose a short sentence of your own of five words or more, without names, offices, birthdays or well-known sayings.",
  "wrong-name-or-password": () =>
    "The sign-in name or the password is wrong. Check the keyboard; if forgotten, ask the administrator for a reset.",
  "account-off": () => "This account is deactivated. What was recorded is kept. Please contact the administrator.",
  "not-yours-to-give": ({ role }) =>
    `Not saved: the role “${roleNames[role]}” is given and ended by the standing body or the administrator.`,
  "unit-needed": ({ role }) => `Not saved: the role “${roleNames[role]}” is held for a unit. Choose the unit.`,
  "unit-not-in-cluster": () =>
    "Not saved: that unit does not belong to the cluster in this year. Choose another or add it to the cluster first.",
  "changed-meanwhile": ({ now }) =>
    `Not saved: somebody has just changed this account; it is now “${now.fullName}” (${now.signInName}). What you typed is kept; look again and save.`,
  "already-started": () => "The system has an administrator already, so this link is no longer needed. Please sign in.",
  "no-account": () => "Only somebody with an account can do this. Sign in with the browser and try again.",
  "wrong-current-password": () => "The current password is wrong; the password was not changed. Type it again.",
  "name-taken": ({ fullName }) =>
    `Not saved: this sign-in name belongs to ${fullName}. For the same person, give a role to that account; else choose another name.`,
  "only-administrator": () => "Not saved: only an administrator can make administrators.",
  "already-accepted": ({ fullName }) =>
    `${fullName} has accepted and has a password. If it is forgotten, the administrator can reset it.`,
  "already-holds": ({ fullName, role }) => `${fullName} holds the role “${roleNames[role]}” already.`,
  "listed-twice": ({ fullName }) =>
    `This line was not saved: the sign-in name of ${fullName} stands in a line above. For the same person write all roles in one line, separated by commas; else choose another sign-in name.`,
  "no-line-taken": ({ lines }) =>
    `Nothing was saved: none of the ${lines.length} lines could be. The list is kept; correct each line by the reason given below.`,
  "no-such-person": () => "This person was not found; nothing was saved. Reload the list.",
  "no-such-role": () => "This role is no longer held; nothing was saved. Reload the list.",
  "not-to-yourself": () =>
    "Not saved: nobody gives a role to themselves. Ask another secretary, the standing body or an administrator.",
  "not-yours-to-renew": () =>
    "Not sent: this account was invited elsewhere or holds roles you could not give; the link already sent is unchanged. Ask an administrator to renew the invitation.",
  "counts-an-open-vote": ({ fullName, vote }) =>
    `Nothing was saved: ${fullName} counts “${vote}” or compares its figures, and it is not signed yet. Wait for the signature, or let somebody of the standing body do this to whom another gave that role before the opening.`,
  "sits-on-open-vote": ({ fullName, vote }) =>
    `Nothing was saved, link and names are as before: ${fullName} counts “${vote}”, and whoever gets a new way into that account could count in that person's place. Wait for the signature. If the account cannot be opened, let others of the committee type; or have the standing body end the teller's role, then take the figures from the signed paper.`,
  "password-ended": () =>
    "Not signed in: this password is no longer used since the account was tied to the identity provider. What was recorded is kept. Sign in through the provider; if you need a password, ask the administrator for a reset.",
  "last-secretary": () =>
    "Not saved: you are the only secretary of this year; without you nobody could run it. Appoint another first.",
  "last-administrator": () =>
    "Not saved: this is the only administrator in use; without one nobody could administer. Appoint another first.",
  stranger: () =>
    "The identity provider knows you, but no account here belongs to you. Ask the cluster's secretary for an invitation.",
  "link-needed": () =>
    "You signed in at the identity provider, but an administrator's account is tied to an identity only through its invitation link. Nothing changed; open the invitation again or ask another administrator for a new link.",
  "password-held": () =>
    "You signed in at the identity provider, but somebody has already chosen a password for the account of this address, so it was not tied to you. Nothing changed. Sign in with the password; or have an administrator reset it, open the link you get and sign in through the provider there. If the password is not yours, tell an administrator at once.",
  "linked-elsewhere": () =>
    "This account belongs to another identity already, so you were not signed in. Ask the administrator to check.",
};
