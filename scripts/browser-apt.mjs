import { existsSync, readFileSync } from 'node:fs';
import { onPath } from './browser-places.mjs';
import { run } from './run.mjs';

function inContainer() {
  if (process.env.container || existsSync('/.dockerenv') || existsSync('/run/.containerenv')) return true;
  try {
    return /docker|containerd|kubepods|lxc/.test(readFileSync('/proc/1/cgroup', 'utf8'));
  } catch {
    return false;
  }
}

/** Installs Debian's headless Chromium, only where nobody minds: as root, in CI or in a container. */
export async function aptChromium() {
  const allowed = process.platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version') && (process.env.CI || inContainer());
  if (!allowed || onPath(['apt-get']).length === 0) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log('Installing chromium-headless-shell ...');
  await run('apt-get', ['update', '-qq'], { env });
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell', 'fonts-liberation'], { env });
  const [executablePath] = onPath(['chromium-headless-shell']);
  return executablePath && { executablePath };
}
