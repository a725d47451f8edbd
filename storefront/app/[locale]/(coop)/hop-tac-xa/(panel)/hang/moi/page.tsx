import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { GoodsEditor } from "@/features/edit-goods/goods-editor";
import { kindOptions } from "@/features/edit-goods/kinds";
import { requireStaff } from "@/lib/doors/staff";
import { messages } from "@/lib/i18n/messages";
import { readGoodsChoices } from "@/lib/medusa/operations/coop-goods";
import { paths } from "@/lib/paths";
import { photoWordsOf } from "@/lib/photos/photo-words-of";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopGoods.form");
  return { title: t("newTitle") };
}

export default async function NewGoodsPage(): Promise<ReactNode> {
  const staff = await requireStaff(paths.coop.newGoods);
  if (!staff.cooperative) return null;
  const [t, choices] = await Promise.all([getTranslations("coopGoods.form"), readGoodsChoices(staff)]);
  return (
    <>
      <LocalLink href={paths.coop.goods} className="link inline-flex min-h-tap items-center text-sm">
        ‹ {t("back")}
      </LocalLink>
      <h1>{t("newTitle")}</h1>
      <GoodsEditor
        goods={null}
        choices={choices}
        kinds={kindOptions(staff.locale)}
        locale={staff.locale}
        words={messages[staff.locale].coopGoods.form}
        photoWords={photoWordsOf(staff.locale)}
        draftName={`goods:new:${staff.cooperative.id}`}
      />
    </>
  );
}
