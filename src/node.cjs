// In front of every TypeScript entry: an older Node gets one clear line instead of a syntax error, and compiled code is cached.
const major = Number(process.versions.node.split('.')[0]);
if (major < 26) {
  console.error(
    `binjo-guard needs Node 26 or newer, this is ${process.version}. Run it with "npm start" or "npm run check": npm ci installs the right Node.`,
  );
  process.exit(1);
}
const { enableCompileCache } = require('node:module');
const { resolve } = require('node:path');
const { pathToFileURL } = require('node:url');
enableCompileCache();
const entry = resolve(__dirname, process.argv[2]);
process.argv.splice(1, 2, entry);
import(pathToFileURL(entry).href);
