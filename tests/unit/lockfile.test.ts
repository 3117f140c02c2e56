import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inexactVersions, missingPlatforms, outOfStep } from './lockfile.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8'));

test('the project can be installed on every kind of machine', () => {
  expect(missingPlatforms(read('package-lock.json'))).toEqual([]);
});

test('every dependency has an exact version', () => {
  expect(inexactVersions(read('package.json'))).toEqual([]);
});

test('package-lock.json locks the versions that package.json names', () => {
  expect(outOfStep(read('package.json'), read('package-lock.json'))).toEqual([]);
});

test('a lockfile without the build for another machine is told of', () => {
  const builder = { optionalDependencies: { '@builder/linux-x64': '1.0.0', '@builder/win32-x64': '1.0.0' } };
  const lockfile = { packages: { '': {}, 'node_modules/builder': builder, 'node_modules/@builder/linux-x64': {} } };
  expect(missingPlatforms(lockfile)).toEqual([
    'node_modules/builder has the optional package @builder/win32-x64, which package-lock.json does not lock',
  ]);
});

test('an optional package may be locked inside the package that asks for it, or beside a package around it', () => {
  const inner = { optionalDependencies: { 'inside-arm64': '1.0.0', 'beside-arm64': '1.0.0', 'elsewhere-arm64': '1.0.0' } };
  const lockfile = {
    packages: {
      'node_modules/@scope/outer/node_modules/inner': inner,
      'node_modules/@scope/outer/node_modules/inner/node_modules/inside-arm64': {},
      'node_modules/@scope/outer/node_modules/beside-arm64': {},
      'node_modules/other/node_modules/elsewhere-arm64': {},
    },
  };
  expect(missingPlatforms(lockfile)).toEqual([
    'node_modules/@scope/outer/node_modules/inner has the optional package elsewhere-arm64, which package-lock.json does not lock',
  ]);
});

test('ranges, tags and addresses are not exact versions', () => {
  const manifest = {
    dependencies: { range: '^1.2.3', tag: 'latest', exact: '1.2.3' },
    devDependencies: { address: 'github:owner/name', part: '1.2', early: '2.0.0-beta.1' },
  };
  expect(inexactVersions(manifest)).toEqual([
    'range has the version "^1.2.3": write the exact one, such as 1.2.3',
    'tag has the version "latest": write the exact one, such as 1.2.3',
    'address has the version "github:owner/name": write the exact one, such as 1.2.3',
    'part has the version "1.2": write the exact one, such as 1.2.3',
  ]);
});

test('a version that was changed in package.json only is told of', () => {
  const manifest = { devDependencies: { changed: '2.0.0', added: '1.0.0', same: '1.0.0' } };
  const lockfile = { packages: { 'node_modules/changed': { version: '1.0.0' }, 'node_modules/same': { version: '1.0.0' } } };
  expect(outOfStep(manifest, lockfile)).toEqual([
    'changed is 2.0.0 in package.json but 1.0.0 in package-lock.json: run npm install',
    'added is 1.0.0 in package.json but missing in package-lock.json: run npm install',
  ]);
});
