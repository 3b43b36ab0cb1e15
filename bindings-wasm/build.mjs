// From js/ and what wasm-bindgen generated there to the package: dist/index.js, and the typings in target/paraf-wasm/types.

import { execFileSync } from 'node:child_process';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => new URL(path, import.meta.url);
const folder = fileURLToPath(here('.'));
const types = here('../target/paraf-wasm/types/');

await build({
  absWorkingDir: folder,
  entryPoints: ['js/index.ts'],
  outfile: 'dist/index.js',
  bundle: true,
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  loader: { '.wasm': 'binary' },
  // Lines stay: Node shows the line that threw, and one of these lines is the whole module.
  minifySyntax: true,
  keepNames: true,
});

const { errorCodes } = await import(here('dist/index.js'));
const union = errorCodes().map((code) => `\n  | '${code}'`).join('');
await writeFile(here('js/generated/error-code.d.ts'), `/** What went wrong. */\nexport type ErrorCode =${union};\n`);

await rm(types, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc'], { cwd: folder, stdio: 'inherit' });
for (const internal of ['guard.d.ts', 'held.d.ts', 'host.d.ts', 'inspect.d.ts', 'pairs.d.ts', 'running.d.ts']) await rm(new URL(internal, types));
// Declarations that are none of TypeScript's own making it does not copy.
await mkdir(new URL('generated/', types));
for (const name of ['module.d.ts', 'generated/paraf_wasm.d.ts', 'generated/error-code.d.ts']) {
  await cp(new URL(name, here('js/')), new URL(name, types));
}
