import type { BankFileTaken } from "@cho-phien/contract";
import { Button, Label, Text } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { askDesk } from "../ask";
import { FOCUS_RING } from "../focus-ring";
import { Refusal } from "../refusal";

/** The bank's statement as it was downloaded; what it brought, or the cell that could not be read, is said below. */
export function FileForm() {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const sending = useMutation({
    mutationFn: async (chosen: File) =>
      askDesk<BankFileTaken>("/admin/bank-files", i18n.language, {
        fileName: chosen.name,
        fileBase64: base64Of(new Uint8Array(await chosen.arrayBuffer())),
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["desk"] }),
  });
  return (
    <form
      className="flex flex-col gap-2 px-6 py-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (file) sending.mutate(file);
      }}
    >
      <Label htmlFor="bank-file" size="small" weight="plus">
        {t("desk.bankLines.file")}
      </Label>
      <div className="flex flex-wrap items-center gap-2">
        <input
          id="bank-file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="bank-file-hint bank-file-said"
          className={`${FOCUS_RING} txt-small max-w-full`}
          onChange={(event) => {
            setFile(event.target.files?.[0] ?? null);
            sending.reset();
          }}
        />
        <Button type="submit" size="small" disabled={!file} isLoading={sending.isPending}>
          {t("desk.bankLines.send")}
        </Button>
      </div>
      <Text id="bank-file-hint" size="small" className="text-ui-fg-subtle">
        {t("desk.bankLines.fileHint")}
      </Text>
      <Refusal id="bank-file-said" sentence={sending.error ? sending.error.message || t("desk.failed") : null} />
      <Text size="small" role="status">
        {sending.data ? t("desk.bankLines.took", sending.data) : ""}
      </Text>
    </form>
  );
}

function base64Of(bytes: Uint8Array): string {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return btoa(letters.join(""));
}
