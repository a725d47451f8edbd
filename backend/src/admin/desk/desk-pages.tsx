import { Button } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";

type Props = { readonly page: number; readonly count: number; readonly pageSize: number };

/** The page before and the next one; nothing when all rows are in sight. */
export function DeskPages({ page, count, pageSize }: Props) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  if (count <= pageSize) return null;
  const last = Math.ceil(count / pageSize);
  const goTo = (to: number) => {
    const next = new URLSearchParams(search);
    next.set("page", String(to));
    setSearch(next);
  };
  return (
    <div className="flex items-center justify-end gap-3 px-6 py-4">
      <span className="txt-small text-ui-fg-subtle">{t("desk.pages", { page, last })}</span>
      <Button size="small" variant="secondary" disabled={page <= 1} onClick={() => goTo(page - 1)}>
        {t("desk.before")}
      </Button>
      <Button size="small" variant="secondary" disabled={page >= last} onClick={() => goTo(page + 1)}>
        {t("desk.next")}
      </Button>
    </div>
  );
}
