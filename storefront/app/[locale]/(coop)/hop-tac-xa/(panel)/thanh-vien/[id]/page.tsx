import { dateOf } from "@cho-phien/vietnam/dates";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { AmountsCard } from "@/features/member-record/amounts-card";
import { FactCard } from "@/features/member-record/fact-card";
import { MembershipCard } from "@/features/member-record/membership-card";
import { PayoutsCard } from "@/features/member-record/payouts-card";
import { TraceCard } from "@/features/member-record/trace-card";
import { parseMonth } from "@/lib/doors/months";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { askExplanation, askMember } from "@/lib/medusa/operations/members";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopMembers.record");
  return { title: t("title") };
}

export default async function MemberPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const month = parseMonth(first(query.month));
  const staff = await requireStaff(paths.coop.member(id));
  if (!staff.cooperative) return null;
  const [t, list, form, answer, explained, note] = await Promise.all([
    getTranslations("coopMembers.record"),
    getTranslations("coopMembers.list"),
    getTranslations("coopMembers.form"),
    askMember(staff, id),
    month ? askExplanation(staff, id, month) : null,
    readNote(first(query.note)),
  ]);
  const back = (
    <LocalLink href={paths.coop.members} className="link inline-flex min-h-tap items-center text-sm">
      ‹ {list("title")}
    </LocalLink>
  );
  if (!answer.ok) {
    if (answer.status === 404) notFound();
    if (!answer.refusal.message) throw new Error(`/coop/members/:id answered ${answer.status}`);
    return (
      <>
        {back}
        <h1>{t("title")}</h1>
        <p className="card mt-4 p-4">{answer.refusal.message}</p>
      </>
    );
  }
  const member = answer.value;
  return (
    <>
      {back}
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1>{member.fullName}</h1>
        <p className="text-quiet">{t(`is.${member.state}`)}</p>
      </div>
      {note ? <p className="mt-3 rounded-card bg-tea-soft p-3 font-semibold text-tea">{note.text}</p> : null}
      <div className="mt-4 grid gap-4 lg:grid-cols-2 lg:items-start">
        <div className="grid gap-4">
          <section aria-labelledby="identity" className="card p-4">
            <h2 id="identity">{t("identity")}</h2>
            <dl className="mt-2 grid gap-2">
              <Line label={form("phone")}>
                {member.phone ? `${member.phone} (${form(`owner.${member.phoneOwner}`)})` : form("owner.none")}
              </Line>
              <Line label={form("canRead")}>{form(member.canRead ? "read.yes" : "read.no")}</Line>
              <Line label={list("commune")}>
                {member.commune.fullName}, {member.province.fullName}
              </Line>
            </dl>
            <p className="mt-3">
              <LocalLink href={paths.coop.editMember(id)} className="button">
                {t("edit")}
              </LocalLink>
            </p>
          </section>
          <MembershipCard member={member} today={dateOf(new Date())} />
          <FactCard
            facts={member.facts}
            tellAction={paths.api.coop.member(id, "facts")}
            withdrawAction={paths.api.coop.member(id, "withdraw")}
          />
        </div>
        <div className="grid gap-4">
          <AmountsCard member={member} explained={explained?.ok ? explained.value : null} />
          <PayoutsCard member={member} />
          <TraceCard member={member} />
        </div>
      </div>
    </>
  );
}

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="flex flex-wrap justify-between gap-x-4">
      <dt className="text-quiet">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
