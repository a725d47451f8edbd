import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { GoodsEditor } from "@/features/edit-goods/goods-editor";
import { kindOptions } from "@/features/edit-goods/kinds";
import { requireStaff } from "@/lib/doors/staff";
import { messages } from "@/lib/i18n/messages";
import { findOwnGoods, readGoodsChoices } from "@/lib/medusa/operations/coop-goods";
import { paths } from "@/lib/paths";
import { photoWordsOf } from "@/lib/photos/photo-words-of";

type Props = { readonly params: Promise<{ readonly id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopGoods.form");
  return { title: t("editTitle") };
}

export default async function EditGoodsPage({ params }: Props): Promise<ReactNode> {
  const { id } = await params;
  const staff = await requireStaff(paths.coop.editGoods(id));
  if (!staff.cooperative) return null;
  const [t, goods, choices] = await Promise.all([
    getTranslations("coopGoods.form"),
    findOwnGoods(staff, id),
    readGoodsChoices(staff),
  ]);
  if (!goods) notFound();
  return (
    <>
      <LocalLink href={paths.coop.goods} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <h1>{t("editTitle")}</h1>
      {goods.heldBecause ? (
        <p className="mt-3 rounded-card bg-madder-soft p-3 text-madder-deep">
          {t("held", { reason: goods.heldBecause })}
        </p>
      ) : null}
      <GoodsEditor
        key={goods.updatedAt}
        goods={goods}
        choices={choices}
        kinds={kindOptions(staff.locale)}
        locale={staff.locale}
        words={messages[staff.locale].coopGoods.form}
        photoWords={photoWordsOf(staff.locale)}
        draftName={`goods:${goods.id}`}
      />
    </>
  );
}
