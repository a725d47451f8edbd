import { fold, parsePhone } from "@cho-phien/vietnam";
import type { MemberOn } from "./members-on";

/** Exactly one member, nobody of that name, or several whom only a phone of her own tells apart. */
export type NamedMember = { readonly found: MemberOn } | { readonly missing: "nobody" | "several" };

/** The member a paper names: as written, else the same letters without their marks. */
export function namedMember(
  members: readonly MemberOn[],
  { name, phone }: { readonly name: string; readonly phone: string },
): NamedMember {
  const asWritten = members.filter((it) => plain(it.fullName) === plain(name));
  const named =
    asWritten.length > 0 ? asWritten : members.filter((it) => fold(plain(it.fullName)) === fold(plain(name)));
  const own = parsePhone(phone);
  const chosen = own.ok && named.length > 1 ? named.filter((it) => it.ownPhone === own.e164) : named;
  const [found, ...others] = chosen;
  if (found && others.length === 0) return { found };
  return { missing: named.length > 1 ? "several" : "nobody" };
}

function plain(name: string): string {
  return name.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("vi");
}
