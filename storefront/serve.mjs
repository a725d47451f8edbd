// @ts-check
import path from "node:path";
import next from "next";
import sirv from "sirv";
import { putOffScripts } from "./lib/first-frame/scripts-after-frame.mjs";
import { KeptAnswers } from "./lib/kept/kept-answers.mjs";
import { patientServer } from "./lib/patient-server.mjs";

/** Files of the build, whose names change with what is in them; compressed by compress-static.mjs. */
const STATIC = "/_next/static";
const sendFile = sirv(path.join(import.meta.dirname, ".next/static"), {
  ...{ brotli: true, gzip: true, immutable: true, maxAge: 365 * 24 * 60 * 60 },
  setHeaders: (response) => response.setHeader("x-content-type-options", "nosniff"),
});

/** `node serve.mjs --port PORT`: the built shop, as `next start` serves it, with kept answers before it (decision 31). */
async function main() {
  const port = Number(process.argv[process.argv.indexOf("--port") + 1]);
  if (!Number.isInteger(port)) throw new Error("node serve.mjs --port PORT");
  // Next asks its own server by this address when an action leads to another page.
  Object.assign(process.env, { PORT: String(port), __NEXT_PRIVATE_ORIGIN: `http://localhost:${port}` });
  process.title = "shop";
  const app = next({ dev: false, dir: import.meta.dirname, port, hostname: "localhost" });
  await app.prepare();
  const askNext = app.getRequestHandler();
  const answers = new KeptAnswers((request, response) => {
    putOffScripts(request, response);
    return askNext(request, response);
  });
  const server = patientServer((request, response) => {
    const answer = () =>
      void answers.answer(request, response).catch((error) => {
        console.error(error);
        if (!response.headersSent) response.statusCode = 500;
        response.end();
      });
    const { url } = request;
    if (!url?.startsWith(STATIC)) return answer();
    request.url = url.slice(STATIC.length);
    sendFile(request, response, () => {
      request.url = url;
      answer();
    });
  });
  server.listen(port);
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.once(signal, () => {
      server.close(() => void app.close().finally(() => process.exit(signal === "SIGINT" ? 130 : 143)));
      server.closeIdleConnections();
    });
  }
}

await main();
