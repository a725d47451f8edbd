import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { JudgedTable } from "@/features/import-members/judged-table";
import { UploadForm } from "@/components/upload-form";
import { readNote, type Note } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff, type Staff } from "@/lib/doors/staff";
import { askImport } from "@/lib/medusa/operations/members";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopMembers.import");
  return { title: t("title") };
}

/** First the file, then what it holds: `?table=` names a waiting table, so that a lost connection loses nothing. */
export default async function ImportPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const table = first(query.table);
  const staff = await requireStaff(table ? paths.coop.memberImport(table) : paths.coop.importMembers);
  if (!staff.cooperative) return null;
  const [t, list, form, note] = await Promise.all([
    getTranslations("coopMembers.import"),
    getTranslations("coopMembers.list"),
    getTranslations("coopMembers.form"),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <LocalLink href={paths.coop.members} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {list("title")}
      </LocalLink>
      <h1>{t("title")}</h1>
      {staff.cooperative.role === "sales" ? (
        <p className="card mt-4 p-4 text-quiet">{form("notYours")}</p>
      ) : table ? (
        <Judged staff={staff} table={table} note={note} />
      ) : (
        <Upload staff={staff} note={note} />
      )}
    </>
  );
}

async function Judged({ staff, table, note }: { staff: Staff; table: string; note: Note | null }): Promise<ReactNode> {
  const answer = await askImport(staff, table);
  if (!answer.ok && answer.status === 404) notFound();
  if (!answer.ok) throw new Error(`/coop/member-imports/:id answered ${answer.status}`);
  const places = {
    accept: paths.api.coop.memberImport(table),
    another: paths.coop.importMembers,
    list: paths.coop.members,
  };
  return <JudgedTable found={answer.value} note={note} places={places} />;
}

async function Upload({ staff, note }: { staff: Staff; note: Note | null }): Promise<ReactNode> {
  const [t, form] = await Promise.all([getTranslations("coopMembers.import"), getTranslations("coopMembers.form")]);
  return (
    <ol className="mt-4 grid gap-4 md:grid-cols-2 md:items-start">
      <li className="card p-4">
        <h2>{t("step1")}</h2>
        <p className="mt-1 text-quiet">{t("step1Lead")}</p>
        <a href={paths.api.coop.memberTemplate} download className="button mt-3">
          {t("template")}
        </a>
      </li>
      <li className="card p-4">
        <h2>{t("step2")}</h2>
        <p className="mt-1 mb-3 text-quiet">{t("step2Lead")}</p>
        <UploadForm
          action={paths.api.coop.memberImports}
          locale={staff.locale}
          note={note}
          words={{
            file: t("file"),
            fileHint: t("fileHint"),
            send: t("send"),
            sending: t("sending"),
            judging: t("judging"),
            offline: form("offline"),
            failed: form("failed"),
          }}
        />
      </li>
    </ol>
  );
}
