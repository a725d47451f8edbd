/**
 * Medusa's modules on one Redis: several processes then share events, workflows and cache. Locks are shared through Postgres
 * with and without it (modules/sorted-locks): the Redis ones take crossed baskets in the caller's order (medusajs/medusa#16285).
 */
export function redisModules(redisUrl: string) {
  return [
    {
      resolve: "@medusajs/medusa/event-bus-redis",
      // Medusa's default is one attempt and the whole history kept (research: medusajs/medusa#14357).
      options: {
        redisUrl,
        jobOptions: { attempts: 5, removeOnComplete: { age: 3600, count: 1000 }, removeOnFail: { age: 86_400 } },
      },
    },
    { resolve: "@medusajs/medusa/cache-redis", options: { redisUrl } },
    { resolve: "@medusajs/medusa/workflow-engine-redis", options: { redis: { redisUrl } } },
  ];
}
