import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";

/**
 * A line to a server on this machine that can be cut, refused, slowed and stopped, and mended. What is on it when it is cut is
 * lost; while it is stopped both ends believe the other is there (a cable pulled out), and its calls are dead when it is mended.
 */
export class FaultLine {
  readonly #open = new Set<Socket>();
  readonly #line: Server;
  #is: "sound" | "refused" | "stopped" = "sound";
  #tellsOfEnds = true;
  #delayMs = 0;

  private constructor(port: number, hostname: string) {
    this.#line = createServer((caller) => this.#connect(caller, connect(port, hostname)));
  }

  static async to(port: number, hostname = "127.0.0.1"): Promise<FaultLine> {
    const faulty = new FaultLine(port, hostname);
    await once(faulty.#line.listen(0, "127.0.0.1"), "listening");
    return faulty;
  }

  /** To the server of this address; `host` is the line's own. */
  static async toUrl(address: string): Promise<FaultLine> {
    const { hostname, port } = new URL(address);
    return FaultLine.to(Number(port), hostname);
  }

  get port(): number {
    const address = this.#line.address();
    if (typeof address !== "object" || address === null) throw new Error("The line is closed");
    return address.port;
  }

  get host(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** The same address, by way of the line. */
  via(address: string): string {
    const url = new URL(address);
    [url.hostname, url.port] = ["127.0.0.1", String(this.port)];
    return url.href;
  }

  /** Ends every call; new ones get through. */
  drop(): void {
    for (const socket of this.#open) socket.destroy();
  }

  /** Ends every call and takes no new one. */
  cut(): void {
    this.#is = "refused";
    this.drop();
  }

  /** Everything arrives so much later, each way. */
  slow(milliseconds: number): void {
    this.#delayMs = milliseconds;
  }

  /** Takes what it is given and passes nothing on. */
  stop(): void {
    this.#is = "stopped";
  }

  /** From now on the server believes that a caller who is gone is still there (a machine without power), until it gives her up. */
  loseCallers(): void {
    this.#tellsOfEnds = false;
  }

  mend(): void {
    if (this.#is === "stopped") this.drop();
    [this.#is, this.#delayMs, this.#tellsOfEnds] = ["sound", 0, true];
  }

  close(): void {
    this.drop();
    this.#line.close();
  }

  #connect(caller: Socket, server: Socket): void {
    for (const socket of [caller, server]) {
      this.#open.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => {
        this.#open.delete(socket);
        caller.destroy();
        if (this.#tellsOfEnds || socket === server) server.destroy();
      });
    }
    if (this.#is === "refused") return void caller.destroy();
    this.#pass(caller, server);
    this.#pass(server, caller);
  }

  /** In the order it came, also where the delay shrinks meanwhile. */
  #pass(from: Socket, to: Socket): void {
    let last = 0;
    from.on("data", (bytes) => {
      if (this.#is === "stopped") return;
      const now = performance.now();
      last = Math.max(last, now + this.#delayMs);
      if (last <= now) to.write(bytes);
      else setTimeout(() => to.destroyed || to.write(bytes), last - now);
    });
    from.on("end", () => {
      if (this.#tellsOfEnds) setTimeout(() => to.end(), Math.max(0, last - performance.now()));
    });
  }
}
