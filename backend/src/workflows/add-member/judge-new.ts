import type { NewMember, PhoneOwner } from "@cho-phien/contract";
import { parsePhone } from "@cho-phien/vietnam";
import { findCommune } from "@cho-phien/vietnam/org-units";
import { refuse } from "../../boundary/refusal";
import { type Known, KnownPeople } from "../import-members/find-same";
import { judgeName, NAME_MOST } from "../import-members/judge-name";

export type MemberFacts = {
  readonly fullName: string;
  readonly phone: string | null;
  readonly phoneOwner: PhoneOwner;
  readonly canRead: boolean;
  readonly communeCode: string;
};

/** A form's fields as they are kept. Refuses in the words of the table of members, naming the field. */
export function judgeFields(sent: Omit<NewMember, "key" | "joinedOn">): MemberFacts {
  const judged = judgeName(sent.fullName);
  if ("fault" in judged) throw refuse(`member_${judged.fault}`, { most: String(NAME_MOST) }, "fullName");
  const written = sent.phone?.trim() ?? "";
  const phone = written === "" ? null : parsePhone(written);
  if (phone && !phone.ok) throw refuse("member_phone_bad", {}, "phone");
  if (phone && sent.phoneOwner === "none") throw refuse("member_owner_missing", {}, "phoneOwner");
  if (!phone && sent.phoneOwner !== "none") throw refuse("member_owner_without_phone", {}, "phone");
  if (!findCommune(sent.communeCode)) throw refuse("unknown_ward", {}, "communeCode");
  return {
    fullName: judged.name,
    phone: phone?.e164 ?? null,
    phoneOwner: sent.phoneOwner,
    canRead: sent.canRead,
    communeCode: sent.communeCode,
  };
}

type Doubt = { readonly members: readonly Known[]; readonly isAnotherPerson: boolean };

/** Refuses somebody who is a member already; who only shares a name passes once that was said. */
export function refuseKnown(her: MemberFacts, { members, isAnotherPerson }: Doubt): void {
  const found = new KnownPeople(members).find({
    fullName: her.fullName,
    phone: her.phone,
    isOwnPhone: her.phoneOwner === "self",
    communeCode: her.communeCode,
    birthYear: null,
  });
  if (!found) return;
  const who = found.known.called;
  if (found.kind === "phone_taken") throw refuse("member_phone_taken", { who }, "phone");
  if (found.kind === "same") throw refuse("member_already", { who }, "fullName");
  if (!isAnotherPerson) throw refuse("member_maybe", { who }, "isAnotherPerson");
}
