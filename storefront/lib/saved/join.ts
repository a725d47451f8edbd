import { paths } from "@/lib/paths";
import { keepSaved, savedGoods } from "./kept";
import { savedFrom } from "./saved-list";

const timeoutMs = 10_000;

/** Whether this browser is signed in as a shopper; the flag has no other content. */
function hasAccount(): boolean {
  return /(?:^|; )shopper=1(?:;|$)/.test(document.cookie);
}

/** Browser only. Sends what is put aside here and keeps what the account then has; offline, the device's list stays. */
export async function joinSaved(): Promise<void> {
  await send({ add: savedGoods(), remove: [] });
}

/** Browser only. Tells the account of one heart; nothing where nobody is signed in. */
export async function tellSaved(id: string, isSaved: boolean): Promise<void> {
  await send(isSaved ? { add: [id], remove: [] } : { add: [], remove: [id] });
}

async function send(change: { readonly add: readonly string[]; readonly remove: readonly string[] }): Promise<void> {
  if (!hasAccount()) return;
  try {
    const answer = await fetch(paths.api.account.saved, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(change),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.ok) keepSaved(savedFrom(JSON.stringify(await answer.json())));
  } catch {
    return;
  }
}
