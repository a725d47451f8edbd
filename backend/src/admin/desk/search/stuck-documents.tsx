import type { StuckDocument } from "@cho-phien/contract";
import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";

/** Documents an engine refuses again and again; each is tried once an hour all the same. */
export function StuckDocuments({ stuck }: { readonly stuck: readonly StuckDocument[] }) {
  const { t } = useTranslation();
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("desk.search.stuck")}
      </Heading>
      {stuck.map((it) => (
        <article key={`${it.engine} ${it.id}`} className="px-6 py-3" aria-label={it.name || it.id}>
          <Text weight="plus">{it.name || it.id}</Text>
          <Text size="small" className="text-ui-fg-subtle break-words">
            {t(`desk.search.engine.${it.engine}`)} · {t("desk.search.attempts", { attempts: it.attempts })} ·{" "}
            {it.lastError}
          </Text>
        </article>
      ))}
    </Container>
  );
}
