import { Button, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

type Reading = { readonly isLoading: boolean; readonly error: Error | null; readonly refetch: () => unknown };

/** While something is being read, or could not be; null once it is there. */
export function DeskState({ reading }: { readonly reading: Reading }): ReactNode {
  const { t } = useTranslation();
  if (reading.isLoading)
    return (
      <Text size="small" className="text-ui-fg-subtle px-6 py-4" role="status">
        {t("desk.loading")}
      </Text>
    );
  if (!reading.error) return null;
  return (
    <div className="flex items-center gap-3 px-6 py-4" role="alert">
      <Text size="small">{reading.error.message || t("desk.failed")}</Text>
      <Button size="small" variant="secondary" onClick={() => void reading.refetch()}>
        {t("desk.again")}
      </Button>
    </div>
  );
}
