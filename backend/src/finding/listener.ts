import { Client } from "@medusajs/framework/pg";
import { CHANNEL } from "./capture/trigger-sql";

/** Between two attempts to hear again; meanwhile the keeper polls. */
const AGAIN_MS = 5_000;

/** Hears on a connection of its own that something changed. Losing it costs no change, only the time of a poll. */
export class Listener {
  #client: Client | null = null;
  #triedAt = -AGAIN_MS;
  #wasTold = false;
  #isClosed = false;
  #wake: () => void = () => {};

  constructor(private readonly url: string) {}

  /** Returns when something changed or the time is over; whether something changed. */
  async wait(ms: number): Promise<boolean> {
    if (!this.#client) await this.#open();
    if (!this.#wasTold && !this.#isClosed)
      await new Promise<void>((done) => {
        const timer = setTimeout(done, ms);
        this.#wake = () => {
          clearTimeout(timer);
          done();
        };
      });
    const { wasTold } = { wasTold: this.#wasTold };
    this.#wasTold = false;
    return wasTold;
  }

  close(): void {
    this.#isClosed = true;
    this.#forget();
    this.#wake();
  }

  async #open(): Promise<void> {
    if (this.#isClosed || performance.now() - this.#triedAt < AGAIN_MS) return;
    this.#triedAt = performance.now();
    const client = new Client({ connectionString: this.url, application_name: "search-listener" });
    // Without a listener for it, a lost connection ends the process.
    client.on("error", () => this.#forget());
    client.on("end", () => this.#forget());
    client.on("notification", () => {
      this.#wasTold = true;
      this.#wake();
    });
    try {
      await client.connect();
      await client.query(`listen ${CHANNEL}`);
      this.#client = client;
      // What changed before anybody listened.
      this.#wasTold = true;
    } catch {
      void client.end().catch(() => undefined);
    }
    if (this.#isClosed) this.#forget();
  }

  #forget(): void {
    const client = this.#client;
    this.#client = null;
    void client?.end().catch(() => undefined);
  }
}
