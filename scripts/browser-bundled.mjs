import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './paths.mjs';

const unpack = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

const fontsConf = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;

/**
 * The Chromium inside the npm package @sparticuz/chromium, with the system libraries and a font that a bare machine lacks.
 * Unpacked once per install, below node_modules. Undefined where the package has nothing for this machine.
 */
export async function bundledChromium() {
  const packageFile = join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFile)) return undefined;
  const { version } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const cache = join(root, 'node_modules', '.cache', 'role-toolkit');
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    // Unpacked aside and renamed when complete: the package takes any file that exists for a whole one.
    const partial = mkdtempSync(join(cache, 'unpacking-'));
    try {
      // In a process of its own, because importing the package changes the environment. TMPDIR is where it unpacks to;
      // the runtime's name makes it unpack the libraries as well.
      const env = { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
      await promisify(execFile)(process.execPath, ['--input-type=module', '-e', unpack], { cwd: root, env });
      renameSync(partial, folder);
    } finally {
      rmSync(partial, { recursive: true, force: true });
    }
  }
  // Written every time: it holds an absolute path, and the repository may have been moved.
  writeFileSync(join(folder, 'fonts.conf'), fontsConf(folder));
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}
