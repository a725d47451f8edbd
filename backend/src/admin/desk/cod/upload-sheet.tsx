import type { CodSheet, CodSheetTemplate } from "@cho-phien/contract";
import { Button, Input, Label, Text } from "@medusajs/ui";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import { askDesk } from "../ask";
import { Refusal } from "../refusal";

/** A carrier and its file; what taking it would do is shown before anything counts. */
export function UploadSheet() {
  const { t, i18n } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const [carrier, setCarrier] = useState("");
  const [file, setFile] = useState<File | null>(null);
  const upload = useMutation({
    mutationFn: async (chosen: File) =>
      askDesk<CodSheet>("/admin/cod-sheets", i18n.language, {
        carrier,
        fileName: chosen.name,
        fileBase64: await base64Of(chosen),
      }),
    onSuccess: ({ id }) => setSearch({ ...Object.fromEntries(search), sheet: id }),
  });
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (file) upload.mutate(file);
  };
  const refusal = upload.error ? upload.error.message || t("desk.failed") : null;
  return (
    <form className="flex flex-col gap-3 px-6 py-4" onSubmit={send}>
      <div className="flex flex-wrap items-end gap-4">
        <div className="flex flex-col gap-1">
          <Label htmlFor="cod-carrier">{t("desk.cod.carrier")}</Label>
          <Input
            id="cod-carrier"
            aria-required
            className="h-11"
            maxLength={80}
            value={carrier}
            onChange={(event) => setCarrier(event.target.value)}
          />
        </div>
        <div className="flex flex-col gap-1">
          <Label htmlFor="cod-file">{t("desk.cod.file")}</Label>
          <input
            id="cod-file"
            type="file"
            aria-required
            accept=".csv,.xlsx"
            className="txt-small h-11 py-2"
            aria-describedby="refusal-cod-file"
            onChange={(event) => setFile(event.target.files?.[0] ?? null)}
          />
        </div>
        <Button
          type="submit"
          className="h-11"
          disabled={carrier.trim().length < 2 || file === null}
          isLoading={upload.isPending}
        >
          {t("desk.cod.look")}
        </Button>
        <Template />
      </div>
      <Refusal id="refusal-cod-file" sentence={refusal} />
      <Text size="small" className="text-ui-fg-subtle">
        {t("desk.cod.layouts")}
      </Text>
    </form>
  );
}

function Template() {
  const { t, i18n } = useTranslation();
  const fetched = useMutation({
    mutationFn: () => askDesk<CodSheetTemplate>("/admin/cod-sheet-template", i18n.language),
    onSuccess: ({ fileName, fileBase64 }) => {
      const link = document.createElement("a");
      link.href = `data:application/vnd.openxmlformats-officedocument.spreadsheetml.sheet;base64,${fileBase64}`;
      link.download = fileName;
      link.click();
    },
  });
  return (
    <Button
      type="button"
      variant="secondary"
      className="h-11"
      isLoading={fetched.isPending}
      onClick={() => fetched.mutate()}
    >
      {t("desk.cod.template")}
    </Button>
  );
}

async function base64Of(file: File): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
