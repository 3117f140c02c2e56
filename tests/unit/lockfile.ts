/** What package-lock.json must hold for the project to install and build on every machine. */
import { z } from 'zod';

const names = z.record(z.string(), z.string()).default({});
const lockfileSchema = z.object({
  packages: z.record(z.string(), z.object({ version: z.string().optional(), optionalDependencies: names })),
});
const manifestSchema = z.object({ dependencies: names, devDependencies: names, optionalDependencies: names });

/**
 * Optional packages that the lockfile has lost: most are builds for one kind of machine, such as @esbuild/win32-x64. npm drops
 * those for other machines when it locks beside an installed node_modules (npm/cli#4828), and then the project builds here only.
 */
export function missingPlatforms(lockfile: unknown): string[] {
  const { packages } = lockfileSchema.parse(lockfile);
  return Object.entries(packages).flatMap(([place, { optionalDependencies }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !isLocked(place, name, packages))
      .map((name) => `${place || 'the project'} has the optional package ${name}, which package-lock.json does not lock`),
  );
}

/** Node looks for a package beside the one that asks, then in each folder above it. */
function isLocked(place: string, name: string, packages: Readonly<Record<string, unknown>>): boolean {
  const steps = place.split('/node_modules/');
  const homes = steps.map((_, index) => steps.slice(0, index + 1).join('/node_modules/'));
  return ['', ...homes].some((home) => Object.hasOwn(packages, `${home === '' ? '' : `${home}/`}node_modules/${name}`));
}

/** Dependencies whose version is a range, a tag or an address: what they install changes from day to day. */
export function inexactVersions(manifest: unknown): string[] {
  const groups = manifestSchema.parse(manifest);
  return Object.values(groups).flatMap((group) =>
    Object.entries(group)
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/.test(version))
      .map(([name, version]) => `${name} has the version "${version}": write the exact one, such as 1.2.3`),
  );
}

/** Dependencies that package-lock.json locks at another version than package.json names. */
export function outOfStep(manifest: unknown, lockfile: unknown): string[] {
  const groups = manifestSchema.parse(manifest);
  const { packages } = lockfileSchema.parse(lockfile);
  return Object.values(groups).flatMap((group) =>
    Object.entries(group).flatMap(([name, version]) => {
      const locked = packages[`node_modules/${name}`]?.version;
      return locked === version
        ? []
        : [`${name} is ${version} in package.json but ${locked ?? 'missing'} in package-lock.json: run npm install`];
    }),
  );
}
