import type { MemberRequest } from "@cho-phien/contract";

/** The colour of where a request stands, the same on her page and on the desk's list. */
export const stateColour: Readonly<Record<MemberRequest["state"], string>> = {
  open: "text-turmeric-deep",
  done: "text-tea",
  refused: "text-madder-deep",
};
