# One image for the gateway and the three subgraphs; the command chooses the process.
FROM node:24.11-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs && npm prune --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:24.11-trixie-slim
ENV NODE_ENV=production
WORKDIR /app
# The folder of the gateway's volume must belong to the user of the process.
RUN mkdir -p /var/lib/portal && chown node:node /var/lib/portal
COPY --from=build /app/package.json /app/docker-compose.yml ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
USER node
CMD ["node_modules/.bin/node", "dist/gateway/main.js"]
