import { digest } from "../../boundary/secret-digest";

type Whose = { readonly cooperativeId: string; readonly memberId: string; readonly month: string };

/** One declared sum per member and month of a cooperative: importing the same table again finds it. */
export function historyIdOf({ cooperativeId, memberId, month }: Whose): string {
  return `hist_${digest(`${cooperativeId}\n${memberId}\n${month}`).toString("hex").slice(0, 26)}`;
}
