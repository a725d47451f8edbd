import type { Locale } from "@/lib/i18n/locales";
import { sendSale, undoSale, type CallAnswer } from "./call";
import { changeSale, dropSale, waitingSales } from "./phone-store";
import type { WaitingSale } from "./waiting-sale";

/** How a round of sending ended; "busy": another tab is at it. */
export type RoundEnd = "sent" | "no_network" | "signed_out" | "busy";

const lockName = "cho-phien-fair-send";

/**
 * Runs alone among this phone's tabs. Without https there are no locks; then two tabs may send the same sale, which the
 * server enters once.
 */
async function alone<T>(work: () => Promise<T>, options: { readonly ifAvailable: boolean }): Promise<T | "busy"> {
  if (!("locks" in navigator)) return work();
  return navigator.locks.request(lockName, { ifAvailable: options.ifAvailable }, (lock) =>
    lock ? work() : Promise.resolve("busy" as const),
  );
}

/** Sends what waits, oldest first, and tells after each. A refused one stays and does not hold up the others. */
export function sendWaiting(locale: Locale, onChange: () => void): Promise<RoundEnd> {
  return alone(
    async () => {
      for (const sale of await waitingSales()) {
        if (sale.refusal !== null) continue;
        const end = await sendOne(sale, locale);
        onChange();
        if (end !== "sent") return end;
      }
      return "sent";
    },
    { ifAvailable: true },
  );
}

async function sendOne(sale: WaitingSale, locale: Locale): Promise<RoundEnd> {
  if (!sale.wasTried) await changeSale(sale.key, { wasTried: true });
  const sent = await sendSale(sale, locale);
  if (sent.kind !== "done") return keepWaiting(sale, sent);
  const undone = sale.undoBecause
    ? await undoSale({ ...sale, reason: sale.undoBecause }, locale)
    : ({ kind: "done" } as const);
  // Sold but not undone: it is in the books now, and the day's list says why it can't be taken back from there.
  if (undone.kind !== "done" && undone.kind !== "refused") return keepWaiting(sale, undone);
  await dropSale(sale.key);
  return "sent";
}

async function keepWaiting(sale: WaitingSale, answer: CallAnswer<unknown>): Promise<RoundEnd> {
  if (answer.kind === "no_network" || answer.kind === "signed_out") return answer.kind;
  if (answer.kind === "refused") await changeSale(sale.key, { refusal: answer.sentence });
  if (answer.kind === "elsewhere") await changeSale(sale.key, { isElsewhere: true });
  return "sent";
}

/**
 * Takes a waiting sale back. One that no sending touched is simply gone; the server may know any other, so it is marked to
 * be sent and undone. Waits for a sending under way, so that the answer is one or the other.
 */
export async function takeBack(key: string): Promise<void> {
  await alone(
    async () => {
      const sale = (await waitingSales()).find((it) => it.key === key);
      if (!sale) return;
      if (sale.wasTried && sale.refusal === null) await changeSale(key, { undoBecause: "entered_twice" });
      else await dropSale(key);
    },
    { ifAvailable: false },
  );
}
