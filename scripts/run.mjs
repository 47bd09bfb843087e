import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a program in the repository root with its output streamed; resolves with its exit code (1 when it could not start). */
export function run(command, args, { env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** Runs npm. Node refuses to spawn npm.cmd without a shell on Windows, so npm's own script is used when it is known. */
export function npm(...args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return run(process.execPath, [script, ...args]);
  return process.platform === 'win32' ? run('cmd.exe', ['/d', '/s', '/c', 'npm', ...args]) : run('npm', args);
}
