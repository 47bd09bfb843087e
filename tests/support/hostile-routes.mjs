// What can go wrong with a data file on its way, one route each: `(request, response, query) => void`.
import { existsSync, readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { root } from '../../scripts/paths.mjs';
import { manyRoles } from './many-roles.mjs';

const bigSize = 20 * 1024 * 1024;
const json = 'application/json; charset=utf-8';

function send(response, status, body = '', headers = {}) {
  response.writeHead(status, { 'content-type': json, ...headers });
  response.end(body);
}

const text = (body, type = json) => (_, response) => send(response, 200, body, { 'content-type': type });
const status = (code) => (_, response) => send(response, code, JSON.stringify({ error: `status ${code}` }));

function sendFile(response, path, { prefix = '', type = json } = {}) {
  const file = join(root, normalize(`/${path}`));
  if (!existsSync(file)) return send(response, 503, JSON.stringify({ error: `${path} is not built yet` }));
  send(response, 200, Buffer.concat([Buffer.from(prefix), readFileSync(file)]), { 'content-type': type });
}

const dataset = 'dist/data/roles.json';
const sendDataset = (options) => (_, response) => sendFile(response, dataset, options);

/** A valid JSON array in many pieces. */
function* bigArray() {
  const piece = `"${'x'.repeat(64 * 1024 - 3)}",`;
  yield '[';
  let left = bigSize - 3;
  for (; left > piece.length; left -= piece.length) yield piece;
  yield `"${'x'.repeat(left - 1)}"]`;
}

/** The same with a pause near the begin, so that a reader who leaves there is seen to. */
async function* pausingArray() {
  let sent = 0;
  for (const piece of bigArray()) {
    yield piece;
    if (++sent === 4) await new Promise((resume) => setTimeout(resume, 2000));
  }
}

const big = (pieces, headers) => (_, response) => {
  response.writeHead(200, { 'content-type': json, ...headers });
  // A reader who leaves in the middle is what some tests are about.
  pipeline(Readable.from(pieces()), response, () => {});
};

function redirect(location) {
  return (_, response) => send(response, 302, '', { location });
}

export const routes = {
  '/status/404': status(404),
  '/status/500': status(500),
  '/status/204': (_, response) => response.writeHead(204).end(),
  '/reset': (request) => request.socket.resetAndDestroy(),
  '/html': text('<!doctype html><title>Log in</title><form><input name="password"></form>', 'text/html; charset=utf-8'),
  '/empty': text(''),
  '/truncated': text('{"format": 1, "roles": [{"id": "data-'),
  '/two': text('{"a": 1}\n{"b": 2}'),
  '/null': text('null'),
  '/number': text('42'),
  '/string': text('"roles"'),
  '/array': text('[]'),
  '/object': text('{}'),
  '/bom': sendDataset({ prefix: '\uFEFF' }),
  '/text-plain': sendDataset({ type: 'text/plain; charset=utf-8' }),
  '/dataset': sendDataset(),
  '/many': (_, response, query) => send(response, 200, JSON.stringify(manyRoles(Number(query.get('roles'))))),
  '/big': big(bigArray),
  '/big-declared': big(pausingArray, { 'content-length': bigSize }),
  '/never': () => {},
  '/headers-only': (_, response) => {
    response.writeHead(200, { 'content-type': json });
    response.flushHeaders();
  },
  '/slow': (_, response, query) => {
    const timer = setTimeout(() => sendFile(response, query.get('file') ?? dataset), Number(query.get('ms') ?? 1000));
    response.once('close', () => clearTimeout(timer));
  },
  '/redirect': redirect('/__fixtures__/dataset'),
  '/redirect-loop': redirect('/__fixtures__/redirect-loop'),
};
