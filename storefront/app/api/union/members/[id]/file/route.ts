import type { MemberSheet } from "@cho-phien/contract";
import { dataFile } from "@/features/member-data/data-file";
import { formText } from "@/lib/doors/form-text";
import { readReason } from "@/lib/doors/member-reason";
import { askAsOfficer, officerOf } from "@/lib/doors/officer";
import { seeOther } from "@/lib/doors/see-other";
import { localeOr } from "@/lib/i18n/locales";
import { localePath, paths } from "@/lib/paths";
import { isSameOrigin } from "@/lib/same-origin";
import { readSealed } from "@/lib/session";

type Context = { readonly params: Promise<{ readonly id: string }> };

/** A member's file, handed out at the desk; written down as a right she used. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 });
  const [{ id }, form] = await Promise.all([params, request.formData().catch(() => new FormData())]);
  const locale = localeOr(formText(form, "locale"));
  const token = await readSealed("union_session");
  const officer = token ? await officerOf(token, locale) : null;
  const reason = officer && !("missing" in officer) ? await readReason(officer.me.officer.id) : null;
  const page = localePath(locale, paths.union.member(id));
  if (!officer || "missing" in officer || reason === null) return seeOther(page);
  const body = { reason, used: { right: "export" } };
  const path = `/union/members/${encodeURIComponent(id)}/rights`;
  const answer = await askAsOfficer<MemberSheet>(officer, path, { method: "POST", body });
  return answer.ok ? dataFile(answer.value.data) : seeOther(page);
}
