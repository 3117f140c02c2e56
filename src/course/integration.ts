import type { AstroIntegration } from 'astro';
import { ContentError } from '../document/content-error.ts';
import { currentCourse } from './current.ts';
import { keepTogether } from './keep-together.ts';

/** Stops the build, with file and line, before any page is made from content that is not in order. */
export function course(): AstroIntegration {
  return {
    name: 'mgs-course',
    hooks: {
      'astro:config:setup'({ command, addWatchFile, config, updateConfig }) {
        addWatchFile(new URL('content/', config.root));
        // Before the MDX plugin, which stands later in the list of integrations.
        const transform = (code: string, id: string) => (id.endsWith('/unit.mdx') ? { code: keepTogether(code), map: null } : undefined);
        updateConfig({ vite: { plugins: [{ name: 'mgs-keep-together', enforce: 'pre', transform }] } });
        if (command !== 'build') return;
        try {
          currentCourse();
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          process.stderr.write(`\nThe content is not in order:\n\n${error.message}\n\n`);
          process.exit(1);
        }
      },
    },
  };
}
