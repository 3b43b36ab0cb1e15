// From src/, styles/ and the binding to one page: dist/paraf-debugger.html, with everything in it, and a policy that names each piece by its hash.

import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import { build, transform } from 'esbuild';
import { examples } from './examples.mjs';
import { LOGO, MOON, CROSS, ICON } from './icons.mjs';

const here = (path) => new URL(path, import.meta.url);

async function bundle(entry, define = {}) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(here(entry))],
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    alias: { 'paraf-wasm': fileURLToPath(here('../bindings-wasm/dist/index.js')) },
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    define,
  });
  return outputFiles[0].text.trim();
}

async function style() {
  const names = (await readdir(here('styles/'))).filter((name) => name.endsWith('.css')).sort();
  const sheets = await Promise.all(names.map((name) => readFile(here(`styles/${name}`), 'utf8')));
  return (await transform(sheets.join('\n'), { loader: 'css', minify: true, target: 'es2022' })).code.trim();
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** No connection of any kind: `connect-src` falls back to `default-src`, and stands there for whoever reads. */
const policy = (script, css) =>
  [
    "default-src 'none'",
    `script-src ${hash(script)} 'wasm-unsafe-eval'`,
    `style-src ${hash(css)}`,
    'worker-src blob:', // made of the script in the page
    'img-src data:', // its icon
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');

const forPage = examples.map(({ expect, ...example }) => example);
const [engine, script, css, template] = await Promise.all([
  bundle('src/engine/worker.ts'),
  bundle('src/main.ts', { BUILT_EXAMPLES: JSON.stringify(forPage) }),
  style(),
  readFile(here('index.html'), 'utf8'),
]);
if (/<\/script|<!--/i.test(script)) throw new Error('the script would end its element');
const pieces = {
  policy: policy(script, css),
  style: css,
  engine: deflateRawSync(engine, { level: 9 }).toString('base64'),
  script,
  logo: LOGO,
  moon: MOON,
  cross: CROSS,
  icon: ICON,
};
const page = template.replace(/\{(\w+)\}/g, (whole, name) => pieces[name] ?? whole);
await mkdir(here('dist/'), { recursive: true });
await writeFile(here('dist/paraf-debugger.html'), page);
console.log(`dist/paraf-debugger.html: ${Math.round(Buffer.byteLength(page) / 1024)} KiB`);
