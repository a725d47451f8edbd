import type { OwnData } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam/dates";
import { findCommune } from "@cho-phien/vietnam/org-units";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import { DataSheet } from "@/features/member-data/data-sheet";
import { MemberForm } from "@/features/member-form/member-form";
import { FactCard } from "@/features/member-record/fact-card";
import { ReasonGate, ReasonNow } from "@/features/union-members/reason-gate";
import { readReason } from "@/lib/doors/member-reason";
import { readNote } from "@/lib/doors/note";
import { requireOfficer, type Officer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { openMember } from "@/lib/medusa/operations/union-members";
import { paths } from "@/lib/paths";

type Props = { readonly params: Promise<{ readonly id: string }>; readonly searchParams: Query };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionMembers.search");
  return { title: t("title") };
}

/** All that is held about a member, opened at a desk; her name is not in the address, nor in the window's title. */
export default async function MemberPage({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const officer = await requireOfficer(paths.union.member(id));
  const [t, note, reason] = await Promise.all([
    getTranslations("unionMembers"),
    readNote(first(query.note)),
    readReason(officer.me.officer.id),
  ]);
  return (
    <>
      <LocalLink href={paths.union.members} className="link inline-flex min-h-tap items-center text-sm print:hidden">
        ‹ {t("member.back")}
      </LocalLink>
      {reason === null ? (
        <>
          <h1>{t("search.title")}</h1>
          <ReasonGate next={paths.union.member(id)} note={note} />
        </>
      ) : (
        <>
          <Said note={note} />
          <Record officer={officer} id={id} reason={reason} />
        </>
      )}
    </>
  );
}

type RecordProps = { readonly officer: Officer; readonly id: string; readonly reason: string };

async function Record({ officer, id, reason }: RecordProps): Promise<ReactNode> {
  const [t, answer] = await Promise.all([getTranslations("unionMembers.member"), openMember(officer, id, reason)]);
  if (!answer.ok && answer.status === 404) notFound();
  if (!answer.ok && !answer.refusal.message) throw new Error(`/union/members/:id answered ${answer.status}`);
  if (!answer.ok) return <p className="card mt-4 p-4">{answer.refusal.message}</p>;
  const { data, mayEnter, asked } = answer.value;
  const acting = mayEnter ? { action: paths.api.union.memberRight(id), fields: {} } : null;
  return (
    <>
      <h1>{data.identity.fullName}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <ReasonNow reason={reason} next={paths.union.member(id)} note={null} />
      <DataSheet
        data={data}
        acting={acting}
        file={mayEnter ? { action: paths.api.union.memberFile(id), fields: { locale: officer.locale } } : null}
      >
        {asked.map(({ cooperative, facts }) => (
          <div key={cooperative.id} className="print:hidden">
            <FactCard
              facts={facts}
              tellAction={paths.api.union.memberFacts(id)}
              withdrawAction={null}
              fields={{ cooperative: cooperative.id }}
            />
          </div>
        ))}
      </DataSheet>
      {mayEnter ? <Correction id={id} identity={data.identity} /> : <p className="card mt-4 p-4">{t("notEnter")}</p>}
    </>
  );
}

type CorrectionProps = { readonly id: string; readonly identity: OwnData["identity"] };

async function Correction({ id, identity }: CorrectionProps): Promise<ReactNode> {
  const t = await getTranslations("unionMembers.member");
  const { commune, provinceName } = identity;
  const provinceCode = findCommune(commune.id)?.provinceCode ?? "";
  return (
    <details className="card mt-4 max-w-2xl p-4 print:hidden">
      <summary className="link flex min-h-tap items-center font-semibold">{t("fix")}</summary>
      <p className="text-quiet">{t("fixLead")}</p>
      <MemberForm
        action={paths.api.union.memberFields(id)}
        member={{
          ...{ fullName: identity.fullName, phone: identity.phone, phoneOwner: identity.phoneOwner },
          ...{ canRead: identity.canRead, commune: { code: commune.id, fullName: commune.name } },
          province: { code: provinceCode, fullName: provinceName },
        }}
        provinceCode={provinceCode}
        today={dateOf(new Date())}
        formKey=""
        note={null}
      />
    </details>
  );
}
