import puppeteer from 'puppeteer-core';

export const chromiumArgs = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/** How every Chromium is launched, here and by the test runner. */
export const chromiumLaunch = ({ executablePath, env = {} }) => ({
  executablePath,
  args: chromiumArgs,
  // `--headless` alone: the separate headless shells know no other mode.
  headless: 'shell',
  env: { ...process.env, ...env },
});

async function textSize(browser) {
  const page = await browser.newPage();
  await page.goto(`data:text/html,${encodeURIComponent('<!doctype html><span>Text</span>')}`);
  return page.$eval('span', (element) => [element.offsetWidth, element.offsetHeight]);
}

/**
 * Resolves with '' when this Chromium starts and renders text, else with the reason why not.
 * Over DevTools rather than `--dump-dom`, which the browser of @sparticuz/chromium never answers.
 */
export async function proveChromium(candidate, timeout = 90_000) {
  let browser;
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer in ${timeout / 1000} s`)), timeout);
  });
  late.catch(() => {});
  try {
    browser = await puppeteer.launch({ ...chromiumLaunch(candidate), timeout });
    const size = await Promise.race([textSize(browser), late]);
    // A browser without fonts starts well and lays out every line of text with no height.
    return size.every((length) => length > 0) ? '' : 'it renders no text, so there are no fonts';
  } catch (error) {
    return error.message.trim().split('\n').slice(0, 3).join(' | ').slice(0, 300);
  } finally {
    clearTimeout(timer);
    await Promise.race([browser?.close().catch(() => {}), new Promise((done) => setTimeout(done, 5000).unref())]);
    browser?.process()?.kill('SIGKILL');
  }
}
