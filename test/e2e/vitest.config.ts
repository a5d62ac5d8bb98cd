import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The longest first, so that no worker is left alone with one at the end. */
const LONGEST = ['composers.', '/firefox.', '/chromium.', 'features.', 'surfaces.', 'attacks.'];
const place = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((part) => moduleId.includes(part));
  return at < 0 ? LONGEST.length : at;
};

class LongestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve([...files].sort((a, b) => place(a) - place(b)));
  }
}

// A file is a worker with a browser of its own; all run side by side.
export default defineConfig({
  test: {
    root: '.',
    include: ['test/e2e/**/*.e2e.ts'],
    sequence: { sequencer: LongestFirst },
    globalSetup: ['test/e2e/setup.ts'],
    pool: 'forks',
    // More than cores: half of the time goes by waiting for a warning to settle.
    maxWorkers: 4,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
