import type { ReactNode } from "react";
import type { FormAnswer } from "@/lib/doors/form-answer";

/** What the last form led to, on top of the page that shows it; nothing when it said nothing. */
export function Said({ note }: { readonly note: FormAnswer | null }): ReactNode {
  if (!note?.text) return null;
  return (
    <p
      role={note.isDone ? "status" : "alert"}
      className={`mt-3 rounded-card px-4 py-3 font-semibold wrap-anywhere ${note.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
    >
      {note.text}
    </p>
  );
}
