/** How a newcomer signs in somewhere; demo passwords are made for one machine and printed once. */
export type Login = {
  readonly door: "cooperative" | "union" | "operator";
  readonly label: string;
  readonly login: string;
  readonly password: string;
};

export type Prepared = { readonly publishableKey: string; readonly logins: readonly Login[] };

/** One line of JSON on standard output, for the launcher. */
export function printPrepared(prepared: Prepared): void {
  process.stdout.write(`${JSON.stringify(prepared)}\n`);
}
