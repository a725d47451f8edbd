import { Label, Textarea } from "@medusajs/ui";
import type { ReactNode, RefObject } from "react";
import { Refusal } from "./refusal";

type Props = {
  readonly id: string;
  readonly label: string;
  readonly maxLength: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly refusal: string | null;
  readonly field: RefObject<HTMLTextAreaElement>;
};

/** The words the cooperative will read, with what was wrong with them said underneath. */
export function ReasonField({ id, label, maxLength, value, onChange, refusal, field }: Props): ReactNode {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id} size="small">
        {label}
      </Label>
      <Textarea
        ref={field}
        id={id}
        rows={2}
        maxLength={maxLength}
        value={value}
        aria-invalid={refusal !== null}
        aria-describedby={`${id}-refusal`}
        onChange={(event) => onChange(event.target.value)}
      />
      <Refusal id={`${id}-refusal`} sentence={refusal} />
    </div>
  );
}
