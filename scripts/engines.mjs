// The browsers that a test run asks for, as launchers for the test runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { chromiumLaunch } from './browser-proof.mjs';
import { installedFirefox } from './browser-places.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** Pages in windows of their own: a tab in the background gets no animation frames. */
const windows = { createPage: ({ browser }) => browser.newPage({ type: 'window' }) };

const launchers = {
  async chromium() {
    const launcher = chromeLauncher({ ...windows, puppeteer, launchOptions: chromiumLaunch(await findBrowser()) });
    launcher.name = 'Chromium';
    return launcher;
  },

  firefox() {
    const executablePath = process.env.FIREFOX_PATH || installedFirefox()[0];
    if (!executablePath) throw new Error('Firefox was not found. Install it (on Debian: apt-get install firefox-esr), or point FIREFOX_PATH at it.');
    return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } });
  },

  webkit: () => webkitLauncher(),
};

const engineNames = Object.keys(launchers);

/** Finds what is asked for. An engine that is missing is never left out silently: its message is in `missing`. */
export async function findEngines(names) {
  const browsers = [];
  const missing = [];
  for (const name of names) {
    try {
      if (!Object.hasOwn(launchers, name)) throw new Error(`There is no engine "${name}", only ${engineNames.join(', ')}.`);
      browsers.push(await launchers[name]());
    } catch (error) {
      missing.push(error.message);
    }
  }
  return { browsers, missing };
}
