// Serves the page on 127.0.0.1, to this machine alone. The page works as well when its file is opened.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';

const page = new URL('dist/paraf-debugger.html', import.meta.url);

const server = createServer(async (request, response) => {
  if (request.url?.split('?')[0] !== '/') return response.writeHead(404).end();
  response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(await readFile(page));
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
  console.log(`\n  The debugger is at http://127.0.0.1:${server.address().port}/  (Ctrl-C ends it)\n  or open ${page.pathname}\n`);
});
