import type { MemberFields, PhoneOwner } from "@cho-phien/contract";
import { formText } from "@/lib/doors/form-text";

/** What a member's form holds, as it was typed: the backend judges. */
export function memberFieldsOf(form: FormData): MemberFields {
  const owners: readonly PhoneOwner[] = ["self", "spouse", "other", "none"];
  const phone = formText(form, "phone");
  const owner = owners.find((it) => it === formText(form, "phoneOwner")) ?? "none";
  return {
    fullName: formText(form, "fullName"),
    phone,
    // "Her own" is what the form starts with; without any number it means none.
    phoneOwner: phone === "" && owner === "self" ? "none" : owner,
    canRead: formText(form, "canRead") !== "no",
    communeCode: formText(form, "communeCode"),
  };
}
