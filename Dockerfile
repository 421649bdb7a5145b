# One image of the workspace, two targets: `web` and `worker`. `docker compose up` builds both.
FROM node:26-slim AS workspace
WORKDIR /onrecord
COPY . .
RUN npx -y pnpm@12 install --frozen-lockfile \
 && node scripts/generate-client.ts \
 && mkdir /data && chown node:node /data
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 ONRECORD_DATA=/data
VOLUME /data

FROM workspace AS worker
USER node
CMD ["node", "apps/worker/src/start.ts"]

FROM workspace AS web
RUN node scripts/build-web.ts
USER node
WORKDIR /onrecord/apps/web
EXPOSE 3000
CMD ["node", "node_modules/next/dist/bin/next", "start", "--hostname", "0.0.0.0", "--port", "3000"]
