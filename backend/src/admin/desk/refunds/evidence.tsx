import type { RefundDeskRow } from "@cho-phien/contract";
import { Label, toast } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { sendFile } from "../send-file";
import { Refusal } from "../refusal";

/** The bank's picture of a transfer: sent as soon as it is chosen, kept beside the reference. */
export function Evidence({ refund }: { readonly refund: RefundDeskRow }) {
  const { t, i18n } = useTranslation();
  const client = useQueryClient();
  const path = `/admin/refund-desk/refunds/${refund.id}/photos`;
  const id = `evidence-${refund.id}`;
  const act = useMutation({
    mutationFn: (file: File) => sendFile(path, i18n.language, file),
    onSuccess: async () => {
      toast.success(t("desk.refunds.evidenceKept"));
      await client.invalidateQueries({ queryKey: ["desk"] });
    },
  });
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {t("desk.refunds.evidence")}
      </Label>
      <input
        id={id}
        type="file"
        accept="image/jpeg,image/png,image/webp"
        className="txt-small"
        aria-describedby={`${id}-refusal`}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) act.mutate(file);
        }}
      />
      <Refusal id={`${id}-refusal`} sentence={act.error ? act.error.message || t("desk.failed") : null} />
      <ul className="flex flex-wrap gap-2">
        {refund.photoIds.map((photo, index) => (
          <li key={photo}>
            <a href={`${path}/${photo}`} target="_blank" rel="noreferrer" className="txt-small underline">
              {t("desk.refunds.photo", { number: index + 1 })}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
