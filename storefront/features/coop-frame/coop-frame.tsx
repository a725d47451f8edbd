import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShownFor } from "@/components/shown-for";
import { mainId } from "@/features/page-frame/skip-link";
import type { Staff } from "@/lib/doors/staff";
import { localePath, paths } from "@/lib/paths";
import { ChooseCooperative } from "./choose-cooperative";
import { OtherWindow } from "./other-window";
import { StaffMenu } from "./staff-menu";
import { TabBar, type Tab } from "./tab-bar";
import { TurningPage } from "./turning-page";

/** The panel around every page: which cooperative, who, and the tabs. */
export function CoopFrame({ staff, children }: { readonly staff: Staff; readonly children: ReactNode }): ReactNode {
  const t = useTranslations("coop");
  const href = (path: string) => localePath(staff.locale, path);
  const tabs: readonly Tab[] = [
    { name: "today", href: href(paths.coop.today), label: t("frame.today"), isHome: true },
    { name: "goods", href: href(paths.coop.goods), label: t("frame.goods"), isHome: false },
    { name: "orders", href: href(paths.coop.orders), label: t("frame.orders"), isHome: false },
    { name: "members", href: href(paths.coop.members), label: t("frame.members"), isHome: false },
    { name: "money", href: href(paths.coop.money), label: t("frame.money"), isHome: false },
  ];
  return (
    <>
      <header className="border-b border-line bg-card md:border-b-0">
        <div className="page flex items-center justify-between gap-3 py-2">
          <div className="min-w-0">
            <span className="block text-xs text-quiet">{t("door")}</span>
            <ChooseCooperative staff={staff} />
          </div>
          <StaffMenu staff={staff} />
        </div>
      </header>
      {staff.cooperative ? <TabBar tabs={tabs} label={t("frame.tabs")} /> : null}
      <main id={mainId} tabIndex={-1} className="page flex-1 pt-5 pb-28 md:pb-10">
        {staff.cooperative ? (
          <ShownFor cooperativeId={staff.cooperative.id}>
            <TurningPage label={t("frame.opening")}>{children}</TurningPage>
          </ShownFor>
        ) : (
          <div className="card grid justify-items-start gap-3 p-5">
            <p>{t("frame.none")}</p>
            <a href={href(paths.coop.another)} className="button button-main">
              {t("frame.another")}
            </a>
          </div>
        )}
      </main>
      {staff.cooperative ? (
        <OtherWindow
          cooperativeId={staff.cooperative.id}
          words={{
            title: t("frame.moved.title"),
            text: t("frame.moved.text", { name: staff.cooperative.name }),
            reload: t("frame.moved.reload"),
          }}
        />
      ) : null}
    </>
  );
}
