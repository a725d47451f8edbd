import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { refuse } from "../../boundary/refusal";

/** A hundred goods of three photos in an hour is more than a cooperative lists in a season. */
const PER_HOUR = 300;

/** In memory: a restart forgives, and what is protected is this process's own time. */
const limiter = new RateLimiterMemory({ keyPrefix: "photo", points: PER_HOUR, duration: 3600 });

/** Counts a staff person's photo: each takes a second of the processor. Refuses more than PER_HOUR. */
export async function countPhoto(staffId: string): Promise<void> {
  try {
    await limiter.consume(staffId);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw refuse("too_many_photos", { minutes: String(Math.max(1, Math.ceil(error.msBeforeNext / 60_000))) });
  }
}
