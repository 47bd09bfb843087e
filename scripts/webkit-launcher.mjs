// WebKitGTK for the test runner: WebKitWebDriver drives MiniBrowser on a screen of Xvfb's. Plain WebDriver over fetch.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { miniBrowsers, onPath } from './browser-places.mjs';
import { webdriverHands } from '../tests/support/webdriver-hands.mjs';

const screen = { width: 1600, height: 1200 };

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Starts Xvfb on a display of its own choice. */
function startScreen(program) {
  return new Promise((resolve, reject) => {
    const size = `${screen.width}x${screen.height}x24`;
    const child = spawn(program, ['-displayfd', '3', '-screen', '0', size, '-nolisten', 'tcp'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb did not start')));
    child.stdio[3].once('data', (number) => resolve({ child, display: `:${String(number).trim()}` }));
  });
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'webkit';
  concurrency = 1;
  #programs;
  #children = [];
  #base;
  #starting;
  #active;
  #killChildren = () => this.#children.forEach((child) => child.kill());

  constructor(programs) {
    this.#programs = programs;
  }

  async command(method, path, body) {
    const response = await fetch(this.#base + path, { method, body: method === 'POST' ? JSON.stringify(body ?? {}) : undefined });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebKitWebDriver ${path}: ${value.error} ${value.message}`);
    return value;
  }

  async #start() {
    process.once('exit', this.#killChildren);
    const { child, display } = await startScreen(this.#programs.xvfb);
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
    this.#children = [child, spawn(this.#programs.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' })];
    this.#base = `http://127.0.0.1:${port}`;
    for (let tries = 0; !(await fetch(`${this.#base}/status`).catch(() => undefined)); tries++) {
      if (tries > 100) throw new Error('WebKitWebDriver did not start');
      await wait(100);
    }
    const options = { binary: this.#programs.browser, args: ['--automation'] };
    const { sessionId } = await this.command('POST', '/session', {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
    });
    this.#base += `/session/${sessionId}`;
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    this.#active = id;
    await this.hands().viewport({ width: 800, height: 600 });
    await this.command('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.command('GET', '/url');
  }

  async stopSession() {
    this.#active = undefined;
    await this.command('POST', '/url', { url: 'about:blank' });
    return {};
  }

  async startDebugSession() {
    throw new Error('Debugging in WebKit is not supported');
  }

  hands() {
    return webdriverHands((...args) => this.command(...args), screen);
  }

  async stop() {
    await this.command('DELETE', '').catch(() => {});
    this.#killChildren();
    process.off('exit', this.#killChildren);
  }
}

export function webkitLauncher() {
  const [driver] = onPath(['WebKitWebDriver']);
  const [xvfb] = onPath(['Xvfb']);
  const [browser] = miniBrowsers();
  if (!driver || !xvfb || !browser) {
    throw new Error('WebKit was not found. The tests use WebKitGTK on Linux (on Debian: apt-get install webkit2gtk-driver xvfb).');
  }
  return new WebKitLauncher({ driver, xvfb, browser });
}
