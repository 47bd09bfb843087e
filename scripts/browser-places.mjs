import { accessSync, constants, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, delimiter, join } from 'node:path';

const windows = process.platform === 'win32';
const mac = process.platform === 'darwin';
const home = homedir();
const local = process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local');
const byNewest = new Intl.Collator('en', { numeric: true });

function runnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

export const onPath = (names) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, windows ? `${name}.exe` : name)))
    .filter(runnable);

/** Programs with one of these file names below a folder, the highest version first. */
function below(folder, names, depth = 7) {
  let entries = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => byNewest.compare(b.name, a.name));
  } catch {
    return [];
  }
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth > 0 ? below(path, names, depth - 1) : [];
    return names.includes(entry.name) && runnable(path) ? [path] : [];
  });
}

function usualPlaces({ macApps, windowsPaths, linuxPaths }) {
  if (mac) return ['', home].flatMap((base) => macApps.map((app) => join(base || '/', 'Applications', `${app}.app`, 'Contents', 'MacOS', app)));
  if (!windows) return linuxPaths;
  const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], local].filter(Boolean);
  return bases.flatMap((base) => windowsPaths.map((path) => join(base, ...path)));
}

/** Without the same program twice, as /bin is often another name for /usr/bin. (Snap's programs are all one file, by name.) */
function unique(list) {
  const seen = new Map();
  for (const file of list) {
    const key = `${realpathSync(file)} ${basename(file)}`;
    if (!seen.has(key)) seen.set(key, file);
  }
  return [...seen.values()];
}

export const installedChromium = () =>
  unique([
    ...onPath(['google-chrome-stable', 'google-chrome', 'chrome', 'chromium', 'chromium-browser', 'microsoft-edge-stable', 'microsoft-edge', 'msedge', 'brave-browser', 'brave', 'chromium-headless-shell', 'chrome-headless-shell']),
    ...usualPlaces({
      macApps: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
      windowsPaths: [
        ['Google', 'Chrome', 'Application', 'chrome.exe'],
        ['Chromium', 'Application', 'chrome.exe'],
        ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
        ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
      ],
      linuxPaths: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/opt/brave.com/brave/brave', '/snap/bin/chromium', '/usr/lib/chromium/chromium', '/usr/bin/chromium-headless-shell'],
    }).filter(runnable),
  ]);

const puppeteerCache = () => process.env.PUPPETEER_CACHE_DIR ?? join(home, '.cache', 'puppeteer');

function playwrightCache() {
  if (process.env.PLAYWRIGHT_BROWSERS_PATH) return process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (mac) return join(home, 'Library', 'Caches', 'ms-playwright');
  return windows ? join(local, 'ms-playwright') : join(home, '.cache', 'ms-playwright');
}

export const downloadedChromium = () => {
  const names = ['chrome', 'chromium', 'headless_shell', 'chrome-headless-shell', 'Google Chrome for Testing', 'Chromium'];
  const files = windows ? names.map((name) => `${name}.exe`) : names;
  return [puppeteerCache(), playwrightCache()].flatMap((folder) => below(folder, files));
};

export const installedFirefox = () =>
  unique([
    ...onPath(['firefox', 'firefox-esr']),
    ...usualPlaces({
      macApps: ['Firefox'],
      windowsPaths: [['Mozilla Firefox', 'firefox.exe']],
      linuxPaths: ['/usr/lib/firefox/firefox', '/usr/lib/firefox-esr/firefox-esr', '/snap/bin/firefox'],
    }).map((file) => file.replace(/MacOS\/Firefox$/, 'MacOS/firefox')).filter(runnable),
    ...below(join(puppeteerCache(), 'firefox'), [windows ? 'firefox.exe' : 'firefox']),
  ]);

export const miniBrowsers = () => ['/usr/lib', '/usr/libexec', '/usr/lib64'].flatMap((folder) => {
  let names = [];
  try {
    names = readdirSync(folder);
  } catch { /* not every system has all three */ }
  const webkit = names.filter((name) => name.startsWith('webkit2gtk') || name.startsWith('webkitgtk'));
  const nested = names.filter((name) => name.endsWith('-linux-gnu'));
  return [
    ...webkit.map((name) => join(folder, name, 'MiniBrowser')),
    ...nested.flatMap((name) => below(join(folder, name), ['MiniBrowser'], 1)),
  ].filter(runnable);
});
