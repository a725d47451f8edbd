/** One instruction of the Dockerfile, its continued lines joined. */
export type Step = { readonly word: string; readonly rest: string };

/** The instructions in order, without comments. */
export function stepsOf(dockerfile: string): readonly Step[] {
  return dockerfile
    .replaceAll(/\s*\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [word = "", ...rest] = line.split(" ");
      return { word, rest: rest.join(" ") };
    });
}

/** What each instruction does where no engine is; an instruction without a row stops the trial. */
const KNOWN = new Set(["FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "ENTRYPOINT"]);

/** The first instruction the trial would pass over in silence. */
export function firstUnknown(steps: readonly Step[]): string | null {
  return steps.find(({ word }) => !KNOWN.has(word))?.word ?? null;
}

/** The image's own folders and user, where they stand in the trial: whole path segments only. */
export function placed(text: string, { root, user }: { readonly root: string; readonly user: string }): string {
  return text.replaceAll(/(?<![\w./-])\/(app|market)\b/g, `${root}/$1`).replaceAll("node:node", `${user}:${user}`);
}
