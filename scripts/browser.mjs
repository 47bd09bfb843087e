// Finds a Chromium for the tests. ROLE_TOOLKIT_BROWSER=<source> keeps to one source of the list below, for trying it out:
// `ROLE_TOOLKIT_BROWSER=bundled npm test` runs in the npm package's browser although Chrome is installed.
import { aptChromium } from './browser-apt.mjs';
import { bundledChromium } from './browser-bundled.mjs';
import { downloadedChromium, installedChromium } from './browser-places.mjs';
import { chromiumArgs, proveChromium } from './browser-proof.mjs';

const programs = (paths) => paths.map((executablePath) => ({ executablePath }));

const sources = {
  path: () => programs([process.env.CHROME_PATH].filter(Boolean)),
  installed: () => programs(installedChromium()),
  downloaded: () => programs(downloadedChromium()),
  bundled: async () => [await bundledChromium()],
  apt: async () => [await aptChromium()],
};

const waysOut = `No browser was found that starts and renders text. One of these helps:
  - install Chrome, Chromium, Edge or Brave, and at least one font
  - point CHROME_PATH at the program of such a browser
  - npx @puppeteer/browsers install chrome-headless-shell@stable --path ~/.cache/puppeteer
  - on Debian: apt-get install chromium-headless-shell fonts-liberation`;

async function search() {
  const only = process.env.ROLE_TOOLKIT_BROWSER;
  if (only && !Object.hasOwn(sources, only)) throw new Error(`ROLE_TOOLKIT_BROWSER is one of ${Object.keys(sources).join(', ')}, not "${only}".`);
  const refused = [];
  for (const name of only ? [only] : Object.keys(sources)) {
    const refuse = (what, reason) => {
      refused.push(`  tried ${what}: ${reason}`);
      // Whoever names a browser wants to know that another one is used.
      if (name === 'path') console.warn(`CHROME_PATH is passed over: ${reason}`);
    };
    let candidates = [];
    try {
      candidates = (await sources[name]()).filter(Boolean);
    } catch (error) {
      refuse(name, error.message);
    }
    for (const { executablePath, env = {} } of candidates) {
      const reason = await proveChromium({ executablePath, env });
      if (!reason) return { executablePath, env, args: chromiumArgs };
      refuse(executablePath, reason);
    }
  }
  throw new Error([waysOut, ...refused].join('\n'));
}

let found;

/** The first Chromium that really works here: `{executablePath, env, args}`. Rejects with the ways out when there is none. */
export const findBrowser = () => (found ??= process.env.ROLE_TOOLKIT_FOUND ? Promise.resolve(JSON.parse(process.env.ROLE_TOOLKIT_FOUND)) : search());

/** Finds the browser once for all child processes of this one. */
export async function findBrowserForAll() {
  process.env.ROLE_TOOLKIT_FOUND = JSON.stringify(await findBrowser());
}
