import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export type Fault = "none" | "500 once" | "500" | "silent" | "cut" | "refused";

/** Stands for a company whose store speaks S3 (docs.aws.amazon.com/AmazonS3/latest/API), with what can go wrong there. */
export class S3Company {
  readonly objects = new Map<string, Buffer>();
  readonly types = new Map<string, string>();
  fault: Fault = "none";
  /** Its owner opened the bucket to everybody. */
  isOpen = false;
  asked = 0;
  readonly #server = createServer((request, response) => void this.#answer(request, response));

  async listen(): Promise<string> {
    await new Promise<void>((done) => this.#server.listen(0, "127.0.0.1", done));
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return `http://127.0.0.1:${address.port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((done) => this.#server.close(() => done()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked += 1;
    const body: Buffer[] = [];
    for await (const chunk of request) body.push(Buffer.from(chunk));
    if (this.#fails(response)) return;
    const url = new URL(request.url ?? "", "http://s3");
    const [, bucket, ...rest] = url.pathname.split("/");
    const key = decodeURIComponent(rest.join("/"));
    const isOurs = /^AWS4-HMAC-SHA256 Credential=key-of-ours\//.test(request.headers.authorization ?? "");
    if (bucket !== "market" || (!isOurs && !this.isOpen)) return refuse(response, 403, "AccessDenied");
    if (request.method === "PUT") return this.#keep(request, response, { key, bytes: Buffer.concat(body) });
    if (request.method === "DELETE") {
      this.objects.delete(key);
      return void response.writeHead(204).end();
    }
    if (key === "") return this.#list(response, url.searchParams);
    const object = this.objects.get(key);
    if (!object) return refuse(response, 404, "NoSuchKey");
    response.writeHead(200, { "content-length": object.length, "content-type": this.types.get(key) });
    if (this.fault !== "cut") return void response.end(object);
    response.write(object.subarray(0, object.length / 2), () => response.destroy());
  }

  #fails(response: ServerResponse): boolean {
    if (this.fault === "silent") return true;
    if (this.fault === "none" || this.fault === "cut") return false;
    if (this.fault === "refused") refuse(response, 403, "InvalidAccessKeyId");
    else refuse(response, 500, "InternalError");
    if (this.fault === "500 once") this.fault = "none";
    return true;
  }

  #keep({ headers }: IncomingMessage, response: ServerResponse, { key, bytes }: { key: string; bytes: Buffer }): void {
    const hash = createHash("sha256").update(bytes).digest("hex");
    if (headers["x-amz-content-sha256"] !== hash) return refuse(response, 400, "XAmzContentSHA256Mismatch");
    this.objects.set(key, bytes);
    this.types.set(key, headers["content-type"] ?? "");
    response.writeHead(200, { etag: `"${hash}"` }).end();
  }

  /** Two names a page, where Amazon has a thousand. */
  #list(response: ServerResponse, asked: URLSearchParams): void {
    const start = asked.get("prefix") ?? "";
    const names = [...this.objects.keys()].filter((it) => it.startsWith(start)).sort();
    const from = Number(asked.get("continuation-token") ?? "0");
    const more = from + 2 < names.length;
    const rows = names.slice(from, from + 2).map((it) => `<Contents><Key>${it}</Key></Contents>`);
    const next = more ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : "";
    const text = `<?xml version="1.0"?><ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${rows.join("")}</ListBucketResult>`;
    response.writeHead(200, { "content-type": "application/xml" }).end(text);
  }
}

function refuse(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { "content-type": "application/xml" });
  response.end(`<?xml version="1.0"?><Error><Code>${code}</Code><Message>no</Message></Error>`);
}
