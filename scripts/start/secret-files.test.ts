import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { withSecretFiles } from "./secret-files.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "secrets-"));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string) => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

describe("secrets by file", () => {
  it("are read without the newline an editor leaves, and their places are not handed on", () => {
    expect(withSecretFiles({ JWT_SECRET_FILE: file("jwt", "s3cret\n"), LANG: "C" })).toEqual({
      JWT_SECRET: "s3cret",
      JWT_SECRET_FILE: undefined,
      LANG: "C",
    });
  });

  it("an empty file is a secret that is not set", () => {
    expect(withSecretFiles({ METRICS_TOKEN_FILE: file("empty", "\n") }).METRICS_TOKEN).toBeUndefined();
  });

  it("stop the start where the file is gone or the name is given twice", () => {
    expect(() => withSecretFiles({ COOKIE_SECRET_FILE: path.join(folder, "gone") })).toThrow("stop.secret_file");
    expect(() => withSecretFiles({ JWT_SECRET: "one", JWT_SECRET_FILE: file("two", "two") })).toThrow(
      "stop.secret_twice",
    );
  });

  it("a database's password reaches its address whatever letters it has, and never replaces one that stands there", () => {
    const DATABASE_PASSWORD_FILE = file("database", "a/b@c:d\n");
    const { DATABASE_URL = "" } = withSecretFiles({ DATABASE_URL: "postgres://u@db:5432/m", DATABASE_PASSWORD_FILE });
    expect(decodeURIComponent(new URL(DATABASE_URL).password)).toBe("a/b@c:d");
    const own = "postgres://u:own@db:5432/m";
    expect(withSecretFiles({ DATABASE_URL: own, DATABASE_PASSWORD_FILE }).DATABASE_URL).toBe(own);
  });
});
