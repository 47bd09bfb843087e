// A real server for the pages of these tests. Each visit has a folder of its own, so that its requests are counted alone.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { root } from '../../scripts/paths.mjs';

export const CLASSIC = 'role-toolkit.iife.js';
export const MODULE = 'role-toolkit.js';

const script = 'text/javascript; charset=utf-8';
const types = { html: 'text/html; charset=utf-8', js: script, json: 'application/json; charset=utf-8' };
const typeOf = (name) => types[name.split('.').pop()] ?? types.html;

const cdn = join(root, 'dist', 'cdn');

/** The built files, read once: a build that runs at the same time changes nothing here. */
const built = new Map();
export function bundleText(name) {
  if (!built.has(name)) built.set(name, readFileSync(join(cdn, name), 'utf8'));
  return built.get(name);
}

/** `body` answered with a status and headers; objects as JSON. */
export const reply = (body, { status = 200, headers = {} } = {}) =>
  function answer(request, response) {
    const name = new URL(request.url, 'http://localhost').pathname.split('/').pop();
    response.writeHead(status, { 'content-type': typeof body === 'string' ? typeOf(name) : types.json, ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };

/** Never answers. */
export const silence = () => {};

export async function startServer() {
  const visits = new Map();

  function answer(request, response) {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const [, id, ...path] = pathname.split('/');
    const name = path.join('/');
    const visit = visits.get(id);
    response.setHeader('cache-control', 'no-store');
    if (!visit) return response.writeHead(name === '' && id === 'favicon.ico' ? 204 : 404).end();

    const entry = { name: name + search, aborted: false };
    visit.requests.push(entry);
    response.once('close', () => (entry.aborted = !response.writableFinished));
    const route = Object.hasOwn(visit.routes, name) ? visit.routes[name] : undefined;
    if (name === '') return reply(visit.html, { headers: visit.headers })(request, response);
    if (route !== undefined) return typeof route === 'function' ? route(request, response) : reply(route)(request, response);
    if (name === CLASSIC || name === MODULE) return reply(visit.bundle(bundleText(name)))(request, response);
    if (existsSync(join(cdn, name))) return reply(bundleText(name))(request, response);
    return response.writeHead(404, { 'content-type': 'text/plain' }).end();
  }

  const server = createServer(answer);
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address();

  return {
    /** Another origin for the same pages. */
    otherOrigin: `http://127.0.0.1:${port}`,
    /** A page: its address, and the requests made from it in the order they came. */
    add({ html, headers = {}, routes = {}, bundle = (text) => text }) {
      const id = String(visits.size + 1);
      const requests = [];
      visits.set(id, { html, headers, routes, bundle, requests });
      return { url: `http://localhost:${port}/${id}/`, requests };
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
