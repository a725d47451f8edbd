import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { mainId } from "@/features/page-frame/skip-link";

export default async function NotFound(): Promise<ReactNode> {
  const t = await getTranslations("member.receipt.missing");
  return (
    <main id={mainId} tabIndex={-1} className="mx-auto w-full max-w-md flex-1 px-4 py-8">
      <h1>{t("title")}</h1>
      <p className="mt-3 text-lg">{t("sentence")}</p>
    </main>
  );
}
