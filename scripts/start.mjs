// `npm start`: everything a fresh clone needs to show the demo. Plain Node, because it runs before the dependencies are there.
import { buildIfStale } from './build-if-stale.mjs';
import { installIfNeeded } from './install.mjs';
import { root } from './paths.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT || 8000);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
  process.exit(1);
}
if (!(await installIfNeeded()) || !(await buildIfStale())) process.exit(1);

const server = await serve({ root, port });
console.log(`Role Toolkit demo: ${server.url}/demo/`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close().then(() => process.exit(0)));
