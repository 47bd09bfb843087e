// A server that behaves badly on purpose, below /__fixtures__/: in the test runner's own server for browser tests, or by itself
// for Node tests. Real sockets, so a test sees what a reader's browser would.
//   /log?match=...    the requests whose path and query hold that text: {path, status, closedEarly}
//   /log/clear        forgets them; better, add `?test=something` to the address and match on it, as test files run side by side
//   any route?cors=no without the header that lets other origins read it
import { createServer } from 'node:http';
import { routes } from './hostile-routes.mjs';

const prefix = '/__fixtures__';

/** A handler with a log of its own. Returns false for what is not its business. */
export function hostileHandler() {
  let log = [];

  function answerLog(pathname, query, response) {
    if (pathname === '/log/clear') log = [];
    const match = query.get('match') ?? '';
    response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store', 'access-control-allow-origin': '*' });
    response.end(JSON.stringify(log.filter(({ path }) => path.includes(match))));
  }

  return function handle(request, response) {
    if (!request.url.startsWith(`${prefix}/`)) return false;
    const { pathname, searchParams } = new URL(request.url.slice(prefix.length), 'http://localhost');
    if (pathname.startsWith('/log')) {
      answerLog(pathname, searchParams, response);
      return true;
    }
    const entry = { path: request.url.slice(prefix.length), status: null, closedEarly: false };
    log.push(entry);
    response.once('close', () => {
      entry.status = response.headersSent ? response.statusCode : null;
      entry.closedEarly = !response.writableFinished;
    });
    response.setHeader('cache-control', 'no-store');
    if (searchParams.get('cors') !== 'no') response.setHeader('access-control-allow-origin', '*');
    const route = Object.hasOwn(routes, pathname) ? routes[pathname] : undefined;
    if (route) route(request, response, searchParams);
    else response.writeHead(404, { 'content-type': 'text/plain' }).end(`There is no fixture ${pathname}\n`);
    return true;
  };
}

/** For the test runner's `middleware`. */
export function hostileMiddleware() {
  const handle = hostileHandler();
  return (context, next) => {
    if (!handle(context.req, context.res)) return next();
    // The answer is written by hand, or never.
    context.respond = false;
    return undefined;
  };
}

/** The same by itself: `url` ends in /__fixtures__. */
export async function startHostileServer() {
  const handle = hostileHandler();
  const server = createServer((request, response) => {
    if (!handle(request, response)) response.writeHead(404).end();
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${server.address().port}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
