import type { ReferencesEntered, RemittanceBatch } from "@cho-phien/contract";
import { Button, Label, Text, Textarea } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askDesk } from "../ask";
import { Refusal } from "../refusal";

/** The bank's answer to a whole batch, pasted; what does not fit is said row by row. */
export function PasteReferences({ batch }: { readonly batch: RemittanceBatch }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const [text, setText] = useState("");
  const id = `paste-${batch.id}`;
  const act = useMutation({
    mutationFn: () =>
      askDesk<ReferencesEntered>(`/admin/remittance-batches/${batch.id}/references`, i18n.language, { text }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["desk"] }),
  });
  return (
    <form
      className="flex flex-col items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        act.mutate();
      }}
    >
      <Label htmlFor={id} size="small">
        {t("desk.remittances.paste")}
      </Label>
      <Textarea id={id} rows={3} value={text} onChange={(event) => setText(event.target.value)} />
      <Button size="small" variant="secondary" type="submit" isLoading={act.isPending}>
        {t("desk.remittances.readPaste")}
      </Button>
      <Refusal id={`${id}-refusal`} sentence={act.error ? act.error.message || t("desk.failed") : null} />
      <div role="status">
        {act.data ? (
          <>
            <Text size="small">
              {t("desk.remittances.pasted", { arrived: act.data.arrived, failed: act.data.failed })}
            </Text>
            {act.data.problems.map(({ row, because }) => (
              <Text size="small" className="text-ui-fg-error" key={`${row} ${because}`}>
                {t("desk.remittances.problem", { row, because: t(`desk.remittances.problems.${because}`) })}
              </Text>
            ))}
          </>
        ) : null}
      </div>
    </form>
  );
}
