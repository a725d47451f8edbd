import { MedusaError } from "@medusajs/framework/utils";

const CODE = "SEARCH_UNAVAILABLE";

/** The server can't be reached, is overloaded or did not answer in time: another engine may answer instead. */
export class SearchUnavailable extends MedusaError {
  constructor(message: string) {
    super(MedusaError.Types.UNEXPECTED_STATE, message, CODE);
    this.name = "SearchUnavailable";
  }
}

/** Whether an error says so; also true where the package was loaded twice. */
export function isSearchUnavailable(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === CODE;
}
