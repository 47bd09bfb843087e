import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
};

/** The file a request names, or undefined when it may not be served. */
function fileFor(root, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Any page may read what is served here, so `.git`, `.env` and the like stay out of reach.
  if (/[\0\\]/.test(decoded) || decoded.split('/').some((part) => part.startsWith('.'))) return undefined;
  const file = resolve(root, `.${decoded}`);
  return file === root || file.startsWith(root + sep) ? file : undefined;
}

async function answer(root, request, response) {
  const send = (status, headers = {}, text = '') => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
    response.end(request.method === 'HEAD' ? undefined : text);
  };
  response.setHeader('access-control-allow-origin', '*');
  response.setHeader('cache-control', 'no-store');
  response.setHeader('x-content-type-options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(405, { allow: 'GET, HEAD' }, 'Only GET and HEAD\n');

  // Not through `new URL`: it would resolve `..` away before anything could refuse it.
  const [, pathname, query] = /^([^?#]*)(\?[^#]*)?/.exec(request.url);
  if (pathname === '/') return send(302, { location: '/demo/' });
  let file = pathname.startsWith('/') ? fileFor(root, pathname) : undefined;
  if (!file) return send(404, {}, 'Not found\n');
  let info = await stat(file).catch(() => undefined);
  if (info?.isDirectory()) {
    // Relative links on the page need the slash; one slash in front, or `//host` would leave this server.
    if (!pathname.endsWith('/')) return send(302, { location: `${pathname.replace(/^\/+/, '/')}/${query ?? ''}` });
    file = join(file, 'index.html');
    info = await stat(file).catch(() => undefined);
  }
  if (!info?.isFile() || (pathname.endsWith('/') && !file.endsWith('index.html'))) return send(404, {}, 'Not found\n');
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'content-length': info.size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

const listen = (server, port) =>
  new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', () => done(server.off('error', fail)));
  });

/** Serves a folder on this machine only, on `port` or the next free one (0: any). */
export async function serve({ root, port = 0 }) {
  const folder = resolve(root);
  const server = createServer((request, response) => {
    answer(folder, request, response).catch(() => response.destroy());
  });
  for (let tries = 0; ; tries++) {
    try {
      await listen(server, port === 0 ? 0 : port + tries);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tries >= 20) throw error;
    }
  }
  return {
    url: `http://localhost:${server.address().port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
