import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { UploadForm } from "@/components/upload-form";
import { AcceptedSheet } from "@/features/goods-sheet/accepted-sheet";
import { JudgedSheet } from "@/features/goods-sheet/judged-sheet";
import { LastSheets } from "@/features/goods-sheet/last-sheets";
import { readNote, type Note } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff, type Staff } from "@/lib/doors/staff";
import { askGoodsSheet, askGoodsSheets } from "@/lib/medusa/operations/goods-sheets";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopGoods.sheet");
  return { title: t("title") };
}

/** First the file, then what it would change: `?table=` names a table, so that a lost connection loses nothing. */
export default async function GoodsSheetPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const table = first(query.table);
  const staff = await requireStaff(table ? paths.coop.goodsSheet(table) : paths.coop.goodsSheets);
  if (!staff.cooperative) return null;
  const [t, list, note] = await Promise.all([
    getTranslations("coopGoods.sheet"),
    getTranslations("coopGoods.list"),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <LocalLink href={paths.coop.goods} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {list("title")}
      </LocalLink>
      <h1>{t("title")}</h1>
      {staff.cooperative.role === "accountant" ? (
        <p className="card mt-4 p-4 text-quiet">{t("notYours")}</p>
      ) : table ? (
        <One staff={staff} table={table} note={note} />
      ) : (
        <Steps staff={staff} note={note} />
      )}
    </>
  );
}

async function One({ staff, table, note }: { staff: Staff; table: string; note: Note | null }): Promise<ReactNode> {
  const answer = await askGoodsSheet(staff, table);
  if (!answer.ok && answer.status === 404) notFound();
  if (!answer.ok) throw new Error(`/coop/goods-sheets/:id answered ${answer.status}`);
  const { accepted } = answer.value;
  if (accepted) return <AcceptedSheet found={answer.value} accepted={accepted} note={note} />;
  return <JudgedSheet found={answer.value} note={note} />;
}

async function Steps({ staff, note }: { staff: Staff; note: Note | null }): Promise<ReactNode> {
  const [t, last] = await Promise.all([getTranslations("coopGoods.sheet"), askGoodsSheets(staff)]);
  if (!last.ok) throw new Error(`/coop/goods-sheets answered ${last.status}`);
  return (
    <>
      <ol className="mt-4 grid gap-4 md:grid-cols-2 md:items-start">
        <li className="card p-4">
          <h2>{t("step1")}</h2>
          <p className="mt-1 text-quiet">{t("step1Lead")}</p>
          <a href={paths.api.coop.goodsSheetFile(staff.locale)} download className="button mt-3">
            {t("download")}
          </a>
        </li>
        <li className="card p-4">
          <h2>{t("step2")}</h2>
          <p className="mt-1 mb-3 text-quiet">{t("step2Lead")}</p>
          <UploadForm
            action={paths.api.coop.goodsSheets}
            locale={staff.locale}
            note={note}
            words={{
              file: t("file"),
              fileHint: t("fileHint"),
              send: t("send"),
              sending: t("sending"),
              judging: t("judging"),
              offline: t("sendOffline"),
              failed: t("failed"),
            }}
          />
        </li>
      </ol>
      <LastSheets sheets={last.value.sheets} />
    </>
  );
}
