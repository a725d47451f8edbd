import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { GoodsBoard } from "@/features/coop-goods/goods-board";
import { GoodsPages } from "@/features/coop-goods/goods-pages";
import { GoodsSearch } from "@/features/coop-goods/goods-search";
import { GoodsTabs } from "@/features/coop-goods/goods-tabs";
import { goodsPath, parseGoodsView } from "@/lib/doors/goods-path";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { requireStaff } from "@/lib/doors/staff";
import { messages } from "@/lib/i18n/messages";
import { readOwnGoods } from "@/lib/medusa/operations/coop-goods";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopGoods.list");
  return { title: t("title") };
}

export default async function GoodsListPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const query = await searchParams;
  const view = parseGoodsView({
    q: first(query.q),
    state: first(query.state),
    sort: first(query.sort),
    page: first(query.page),
  });
  const staff = await requireStaff(goodsPath(view));
  if (!staff.cooperative) return null;
  const [t, reviews, list, note] = await Promise.all([
    getTranslations("coopGoods.list"),
    getTranslations("reviews.coop"),
    readOwnGoods(staff, view),
    readNote(first(query.note)),
  ]);
  const isNarrowed = view.q !== "" || view.state !== null;
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1>{t("title")}</h1>
        <LocalLink href={paths.coop.newGoods} className="button button-main">
          {t("add")}
        </LocalLink>
      </div>
      {staff.cooperative.role === "accountant" ? null : (
        <LocalLink href={paths.coop.goodsSheets} className="link inline-flex min-h-tap items-center">
          {t("sheet")}
        </LocalLink>
      )}
      <LocalLink href={paths.coop.reviews} className="link inline-flex min-h-tap items-center">
        {reviews("link")}
      </LocalLink>
      <GoodsSearch view={view} />
      <GoodsTabs counts={list.counts} view={view} />
      <GoodsBoard
        key={first(query.note) ?? ""}
        goods={list.goods}
        locale={staff.locale}
        words={messages[staff.locale].coopGoods.list}
        note={note}
      />
      {list.goods.length === 0 ? (
        <Notice title={t(isNarrowed ? "emptyFound" : "empty")}>
          <p className="text-quiet">{t(isNarrowed ? "emptyFoundHint" : "emptyHint")}</p>
        </Notice>
      ) : null}
      <GoodsPages list={list} view={view} />
    </>
  );
}
