import type { SearchTypes } from "@medusajs/framework/types";
import { afterAll, beforeAll, describe } from "vitest";
import { Asking } from "./asking";
import { DOCUMENTS } from "./contract-goods";
import { rowsKept } from "./contract-rows";
import { wordsFound } from "./contract-words";

/** An engine under test: its provider, and what it takes to throw its indexes away. */
type EngineUnderTest = {
  readonly provider: SearchTypes.ISearchProvider;
  readonly close: () => Promise<void>;
};

/** What Medusa's Search Module may ask of any engine, asked of one. */
export function describeProvider(name: string, open: () => Promise<EngineUnderTest>): void {
  describe(`${name} keeps the contract of Medusa's Search Module`, () => {
    let engine: EngineUnderTest;
    let asking: Asking;

    beforeAll(async () => {
      engine = await open();
      asking = new Asking(engine.provider);
      await asking.settled(await engine.provider.upsertIndex({ index: asking.index }));
      await asking.write(DOCUMENTS);
    });
    afterAll(async () => {
      await engine.provider.deleteIndex({ index: asking.index.physical_name });
      await engine.close();
    });

    rowsKept(() => asking);
    wordsFound(() => asking);
  });
}
