import "server-only";
import { randomUUID } from "node:crypto";
import { after } from "next/server";
import type { Officer } from "@/lib/doors/officer";
import type { Answer } from "@/lib/medusa/client";
import { beginExport, handOver, tellProgress } from "@/lib/medusa/operations/union-exports";
import { FORMATS, type FormatName } from "./formats";
import type { ReportLines } from "./report-lines";

type Asked = {
  readonly title: string;
  readonly fileName: string;
  readonly format: FormatName;
  /** Made with the page: the same tap twice is one file. */
  readonly key?: string;
  /** Reads what the file holds and says after each step how far it is. */
  readonly read: (tell: (done: number, total: number) => Promise<void>) => Promise<ReportLines>;
};

/**
 * Begins a file that outlives this answer. Once a step is refused, as when her session ends midway, it stops and says so; if
 * this server falls, the silence says it.
 */
export async function makeInBackground(
  officer: Officer,
  { title, fileName, format, key, read }: Asked,
): Promise<Answer<unknown>> {
  const begun = await beginExport(officer, { idempotencyKey: key ?? randomUUID(), title, fileName, format });
  if (!begun.ok || !begun.value.isNew) return begun;
  const { id } = begun.value;
  after(async () => {
    try {
      // Writing the file is the last step.
      const lines = await read(async (done, total) => {
        await tellProgress(officer, id, { done, total: total + 1 });
      });
      if (!(await handOver(officer, id, await FORMATS[format].write(lines, officer.locale))))
        throw new Error(`The finished export ${id} was not taken`);
    } catch (error) {
      await tellProgress(officer, id, { done: 0, total: 1, isStopped: true });
      console.error(error);
    }
  });
  return begun;
}
