/** The only reader of the wall clock on the server's own account; rules get the time as an argument. */
export const clock = { now: (): Date => new Date() };
