import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Said } from "@/components/said";
import { ReviewBoard } from "@/features/coop-reviews/review-board";
import { readNote } from "@/lib/doors/note";
import { pageNumber } from "@/lib/doors/page-number";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { readCoopReviews } from "@/lib/medusa/operations/reviews";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reviews.coop");
  return { title: t("title") };
}

/** What buyers say of this cooperative's goods, to be answered. */
export default async function ReviewsPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const staff = await requireStaff(paths.coop.reviews);
  if (!staff.cooperative) return null;
  const [t, list, note] = await Promise.all([
    getTranslations("reviews.coop"),
    readCoopReviews(staff, pageNumber(first(query.page))),
    readNote(first(query.note)),
  ]);
  return (
    <>
      <h1>{t("title")}</h1>
      <Said note={note} />
      <ReviewBoard list={list} mayAnswer={staff.cooperative.role !== "accountant"} />
    </>
  );
}
