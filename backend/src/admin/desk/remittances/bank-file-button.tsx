import type { RemittanceBatch, RemittanceFile } from "@cho-phien/contract";
import { Button, Text, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { askDesk } from "../ask";
import { Refusal } from "../refusal";

/** Saves the bank file on her machine; from then on the batch counts as sent. */
export function BankFileButton({ batch }: { readonly batch: RemittanceBatch }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const act = useMutation({
    mutationFn: () => askDesk<RemittanceFile>(`/admin/remittance-batches/${batch.id}/file`, i18n.language, {}),
    onSuccess: async (file) => {
      save(file);
      toast.success(t("desk.remittances.fileTaken"));
      await client.invalidateQueries({ queryKey: ["desk"] });
    },
  });
  return (
    <div className="flex flex-col gap-1">
      <Button
        variant={batch.state === "approved" ? "primary" : "secondary"}
        isLoading={act.isPending}
        onClick={() => act.mutate()}
      >
        {t("desk.remittances.file")}
      </Button>
      {batch.state === "approved" ? (
        <Text size="small" className="text-ui-fg-subtle">
          {t("desk.remittances.fileNote")}
        </Text>
      ) : null}
      <Refusal id={`file-${batch.id}`} sentence={act.error ? act.error.message || t("desk.failed") : null} />
    </div>
  );
}

function save({ fileName, text }: RemittanceFile): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
