import type { AstroIntegration } from 'astro';
export function packages(): AstroIntegration {
  return { name: 'mgs-packages', hooks: {} };
}
