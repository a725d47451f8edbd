import { randomUUID } from "node:crypto";
import { dateOf } from "@cho-phien/vietnam/dates";
import { findCommune } from "@cho-phien/vietnam/org-units";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Said } from "@/components/said";
import { UploadForm } from "@/components/upload-form";
import { JudgedTable } from "@/features/import-members/judged-table";
import { MemberForm } from "@/features/member-form/member-form";
import { ChooseCooperative } from "@/features/union-enter/choose-cooperative";
import { readNote } from "@/lib/doors/note";
import { requireOfficer, type Officer } from "@/lib/doors/officer";
import { first, type Query } from "@/lib/doors/query";
import { askListOf, readCohorts } from "@/lib/medusa/operations/union-members";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionMembers.assist");
  return { title: t("title") };
}

/** An officer enters members for a cooperative of her communes, one by one or from its list. */
export default async function EnterMembersPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const asked = first(query.cooperative);
  const table = first(query.table);
  const officer = await requireOfficer(asked ? paths.union.enterMembersOf(asked) : paths.union.enterMembers);
  const [t, search, { offered }, note] = await Promise.all([
    getTranslations("unionMembers.assist"),
    getTranslations("unionMembers.search"),
    readCohorts(officer),
    readNote(first(query.note)),
  ]);
  const chosen = offered.find((it) => it.id === asked) ?? (offered.length === 1 ? offered[0] : undefined);
  return (
    <>
      <LocalLink href={paths.union.members} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {search("title")}
      </LocalLink>
      <h1>{t("title")}</h1>
      <p className="mt-1 max-w-prose text-quiet">{t("lead")}</p>
      <Said note={note} />
      {offered.length === 0 ? (
        <p className="card mt-4 p-4 text-quiet">{t("none")}</p>
      ) : (
        <ChooseCooperative offered={offered} chosen={chosen?.id ?? ""} />
      )}
      {!chosen ? null : table ? (
        <Judged officer={officer} cooperative={chosen.id} table={table} />
      ) : (
        <Enter officer={officer} cooperative={chosen.id} communeCode={chosen.communeCode} />
      )}
    </>
  );
}

type EnterProps = { readonly officer: Officer; readonly cooperative: string; readonly communeCode: string };

async function Enter({ officer, cooperative, communeCode }: EnterProps): Promise<ReactNode> {
  const [t, list, form] = await Promise.all([
    getTranslations("unionMembers.assist"),
    getTranslations("coopMembers.import"),
    getTranslations("coopMembers.form"),
  ]);
  return (
    <div className="mt-5 grid gap-6 lg:grid-cols-2 lg:items-start">
      <section aria-labelledby="one">
        <h2 id="one">{t("one")}</h2>
        <MemberForm
          action={paths.api.union.enterMember(cooperative)}
          member={null}
          provinceCode={findCommune(communeCode)?.provinceCode ?? ""}
          today={dateOf(new Date())}
          formKey={randomUUID()}
          note={null}
        />
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{t("list")}</h2>
        <div className="card mt-4 p-4">
          <p className="mb-3 text-quiet">{list("step1Lead")}</p>
          <a href={paths.api.union.memberTemplate} download className="button mb-4">
            {list("template")}
          </a>
          <UploadForm
            action={paths.api.union.memberImports(cooperative)}
            locale={officer.locale}
            note={null}
            words={{
              file: list("file"),
              fileHint: list("fileHint"),
              send: list("send"),
              sending: list("sending"),
              judging: list("judging"),
              offline: form("offline"),
              failed: form("failed"),
            }}
          />
        </div>
      </section>
    </div>
  );
}

type JudgedProps = { readonly officer: Officer; readonly cooperative: string; readonly table: string };

async function Judged({ officer, cooperative, table }: JudgedProps): Promise<ReactNode> {
  const answer = await askListOf(officer, cooperative, table);
  if (!answer.ok && answer.status === 404) notFound();
  if (!answer.ok) throw new Error(`/union/cooperatives/:id/member-imports/:id answered ${answer.status}`);
  const places = {
    accept: paths.api.union.memberImport(cooperative, table),
    another: paths.union.enterMembersOf(cooperative),
    list: paths.union.members,
  };
  return <JudgedTable found={answer.value} note={null} places={places} />;
}
