// The package: what is in it, its types, and that bundlers take it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('..', import.meta.url));

test('the committed types are those of the build', async () => {
  const built = fileURLToPath(new URL('../../target/paraf-wasm/types/', import.meta.url));
  const names = async (path) => (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.d.ts')).sort();
  assert.deepEqual(await names(`${folder}types`), await names(built), 'run scripts/build-wasm.sh --types');
  for (const name of await names(built)) {
    const [committed, fresh] = await Promise.all([readFile(`${folder}types/${name}`, 'utf8'), readFile(built + name, 'utf8')]);
    assert.equal(committed, fresh, `types/${name}: run scripts/build-wasm.sh --types`);
  }
});

for (const [name, flags] of Object.entries({
  'Node, without a browser': ['--module', 'nodenext', '--lib', 'es2022'],
  'a browser with a bundler': ['--module', 'esnext', '--moduleResolution', 'bundler', '--lib', 'es2022,dom,dom.iterable'],
})) {
  test(`types for ${name}`, () => {
    const tsc = [`${folder}node_modules/typescript/bin/tsc`, '--ignoreConfig', '--noEmit', '--strict', '--exactOptionalPropertyTypes'];
    const rest = ['--noUncheckedIndexedAccess', '--skipLibCheck', 'false', '--types', '', '--target', 'es2022', ...flags];
    const run = () => execFileSync(process.execPath, [...tsc, ...rest, 'test/consumer.mts', 'test/messages.mts'], { cwd: folder, encoding: 'utf8' });
    assert.doesNotThrow(run, (error) => assert.fail(error.stdout));
  });
}

test('the package holds its file, its types and nothing else', () => {
  const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }));
  const others = files.map(({ path }) => path).filter((path) => !/^(messages|types)\//.test(path)).sort();
  assert.deepEqual(others, ['LICENSE-APACHE', 'LICENSE-MIT', 'README.md', 'dist/index.js', 'package.json']);
});

const CONSUMER = `
  import { Signer, bodyDigest } from 'paraf-wasm';
  const signer = new Signer('bca', { clientSecret: '456', channelId: '95051' });
  const { signature } = signer.sign('POST', '/', '{ }', { accessToken: 'a', timestamp: '2022-04-21T17:34:52+07:00' });
  console.log(bodyDigest('{ }').slice(0, 8), signature.length);`;

for (const format of ['esm', 'cjs', 'iife']) {
  test(`a bundle as ${format}, minified, runs`, async () => {
    const temporary = await mkdtemp(join(tmpdir(), 'paraf-wasm-'));
    try {
      await build({
        stdin: { contents: CONSUMER, resolveDir: folder },
        outfile: join(temporary, 'bundle.js'),
        bundle: true,
        minify: true,
        format,
        platform: 'browser',
      });
      await writeFile(join(temporary, 'package.json'), JSON.stringify({ type: format === 'esm' ? 'module' : 'commonjs' }));
      const printed = execFileSync(process.execPath, [join(temporary, 'bundle.js')], { encoding: 'utf8' });
      assert.equal(printed, '44136fa3 88\n');
    } finally {
      await rm(temporary, { recursive: true });
    }
  });
}
