// The browsers that a test run asks for, as launchers for the test runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './browser.mjs';
import { chromiumLaunch } from './browser-proof.mjs';
import { installedFirefox } from './browser-places.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

/** A page that a busy machine may take its time to open: the runner's own 30 s end a test that has not begun. */
async function openPage(browser, options) {
  const page = await browser.newPage(options);
  page.setDefaultNavigationTimeout(180_000);
  return page;
}

const launchers = {
  async chromium() {
    // Pages in windows of their own: a tab in the background gets no animation frames.
    const createPage = ({ browser }) => openPage(browser, { type: 'window' });
    const launcher = chromeLauncher({ createPage, puppeteer, launchOptions: { ...chromiumLaunch(await findBrowser()), timeout: 120_000, protocolTimeout: 600_000 } });
    launcher.name = 'Chromium';
    return launcher;
  },

  firefox() {
    const executablePath = process.env.FIREFOX_PATH || installedFirefox()[0];
    if (!executablePath) throw new Error('Firefox was not found. Install it (on Debian: apt-get install firefox-esr), or point FIREFOX_PATH at it.');
    return chromeLauncher({ createPage: ({ browser }) => openPage(browser), puppeteer, concurrency: 1, launchOptions: { browser: 'firefox', executablePath } });
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
