import { Button, Input } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";

/** Finds lines by what stands in them; the search is in the address, so that it can be kept and sent on. */
export function FindForm({ q, state }: { readonly q: string; readonly state: string }) {
  const { t } = useTranslation();
  const [, setSearch] = useSearchParams();
  return (
    <form
      key={q}
      role="search"
      className="flex flex-wrap items-center gap-2 px-6 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        const typed = new FormData(event.currentTarget).get("q");
        setSearch({ status: state, ...(typeof typed === "string" && typed ? { q: typed } : {}) });
      }}
    >
      <div className="min-w-0 flex-1">
        <Input
          name="q"
          inputMode="search"
          defaultValue={q}
          aria-label={t("desk.bankLines.search")}
          placeholder={t("desk.bankLines.search")}
        />
      </div>
      <Button type="submit" variant="secondary" size="small">
        {t("desk.bankLines.find")}
      </Button>
    </form>
  );
}
