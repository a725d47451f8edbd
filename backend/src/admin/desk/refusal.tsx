import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** What the market said no with, under the field it speaks of. */
export function Refusal({ id, sentence }: { readonly id: string; readonly sentence: string | null }): ReactNode {
  return (
    <div role="alert" id={id}>
      {sentence ? (
        <Text size="small" className="text-ui-fg-error">
          {sentence}
        </Text>
      ) : null}
    </div>
  );
}
