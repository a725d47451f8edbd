import { expect, it } from "vitest";
import { missingRows } from "./env-rows.ts";

it("asks for a row in .env.example for each variable read, however it is read", () => {
  const text = 'process.env.PORT_SHOP; raw["REDIS_URL"]; env.PORT_DB; process.env.PATH; styles.RED;\n';
  const missing = missingRows([{ file: "a.ts", text }], "PORT_SHOP=8000\n").map(({ says }) => says.split(" ")[0]);
  expect(missing).toEqual(["REDIS_URL", "PORT_DB"]);
});
