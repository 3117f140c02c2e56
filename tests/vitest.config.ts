import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests: beside the code in src/ and scorm/, and those that cross folders in tests/unit. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scorm/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/packages/**/*.test.ts'],
    environment: 'node',
    // Modules hold no state of their own, so files may share them: a third of the time.
    isolate: false,
    // On a machine of two cores the default is one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Tests that cannot run are errors, not gaps.
    allowOnly: false,
    passWithNoTests: false,
    // A machine may be slow, or have other things to do.
    testTimeout: 20_000,
  },
});
