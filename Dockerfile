# One image for every part of the market: docker-compose.yml names the part (scripts/start/serve.mjs).
# `npm run images:try` does these steps in a clean directory and starts each part as this image would.
FROM node:24.9.0-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund --loglevel=warn
RUN node scripts/images/build.mjs
RUN rm -rf storefront/.next/cache backend/.medusa/cache .cache/images
# Medusa makes a folder of migrations for each module and provider that has none, which nobody may do in a read-only image.
RUN for it in backend/.medusa/server/src/modules/* node_modules/@medusajs/*/dist packages/search-*/dist; do mkdir -p $it/migrations; done

FROM node:24.9.0-bookworm-slim AS market
WORKDIR /app
COPY --from=build /app /app
RUN mkdir -p /market/photos /market/shop && chown -R node:node /market
ENV DATA_DIR=/market PHOTOS_DIR=/market/photos HOME=/tmp
USER node
ENTRYPOINT ["node", "scripts/start/serve.mjs"]
