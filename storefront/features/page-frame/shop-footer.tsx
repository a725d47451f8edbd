import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { WovenBand } from "@/components/woven-band";
import { paths } from "@/lib/paths";

const promises = ["evidence", "stars", "cash", "privacy"] as const;

export function ShopFooter(): ReactNode {
  const t = useTranslations("shop.footer");
  return (
    <footer className="mt-auto pt-12 text-sm">
      <WovenBand id="footer" />
      <div className="bg-ink text-white [&_h2]:text-white">
        <div className="page grid gap-8 py-8 sm:grid-cols-2 lg:grid-cols-4">
          <section className="lg:col-span-2">
            <h2 className="text-base">{t("promisesTitle")}</h2>
            <ul className="mt-2 grid list-disc gap-2 pl-5">
              {promises.map((promise) => (
                <li key={promise}>{t(`promises.${promise}`)}</li>
              ))}
            </ul>
          </section>
          <section>
            <h2 className="text-base">{t("rankingTitle")}</h2>
            <p className="mt-2">{t("ranking")}</p>
          </section>
          <section>
            <h2 className="text-base">{t("helpTitle")}</h2>
            <p className="mt-2">{t("complaint")}</p>
            <p className="mt-2">
              <LocalLink
                href={paths.orderLookup}
                className="inline-flex min-h-tap items-center underline underline-offset-4"
              >
                {t("findOrder")}
              </LocalLink>
            </p>
          </section>
        </div>
      </div>
    </footer>
  );
}
