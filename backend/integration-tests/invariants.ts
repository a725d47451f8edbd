import { readFileSync } from "node:fs";
import path from "node:path";
import type { Client } from "pg";

export type Violation = { readonly invariant: string; readonly subject: string; readonly detail: string };

export type Invariant = {
  /** "L13 confirmed ≤ paid …": its number and its sentence. */
  readonly name: string;
  readonly needs: readonly string[];
  readonly isGraced: boolean;
  readonly select: string;
};

type Asking = Pick<Client, "query">;

/** The statements of invariants.sql, each with the comment lines above it read as its name and needs. */
export function readInvariants(file: string = path.join(__dirname, "invariants.sql")): readonly Invariant[] {
  const blocks = readFileSync(file, "utf8").split(/\n\s*\n/);
  return blocks.filter((block) => /^-- L\d+ /.test(block)).map(readBlock);
}

function readBlock(block: string): Invariant {
  const lines = block.split("\n");
  const comment = lines.filter((line) => line.startsWith("-- "));
  const needs = comment.find((line) => line.startsWith("-- needs: "));
  const select = lines
    .filter((line) => !line.startsWith("-- "))
    .join("\n")
    .trim()
    .replace(/;$/, "");
  if (!needs || !select) throw new Error(`An invariant without needs or statement: ${block.slice(0, 80)}`);
  return {
    name: (comment[0] ?? "").slice(3),
    needs: needs.slice("-- needs: ".length).split(", "),
    isGraced: comment.includes("-- grace:"),
    select,
  };
}

/** The invariants whose tables exist in this database. */
export async function askable(client: Asking, invariants = readInvariants()): Promise<readonly Invariant[]> {
  const { rows } = await client.query(
    "select table_name from information_schema.tables where table_schema = any(current_schemas(false))",
  );
  const tables = new Set(rows.map((row: { table_name: string }) => row.table_name));
  return invariants.filter(({ needs }) => needs.every((table) => tables.has(table)));
}

/** Asks every invariant whose tables exist; an empty answer is a sound database. Reads only. */
export async function runInvariants(client: Asking, invariants = readInvariants()): Promise<readonly Violation[]> {
  const violations: Violation[] = [];
  for (const { name, select } of await askable(client, invariants)) {
    const { rows } = await client.query(select);
    violations.push(
      ...rows.map(({ subject, detail }: Omit<Violation, "invariant">) => ({ invariant: name, subject, detail })),
    );
  }
  return violations;
}
