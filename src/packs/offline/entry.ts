import { browserBackend } from '../../learner/browser-backend.ts';
import { findStorage } from '../../learner/device.ts';
import { startPlayer, type Views } from '../../player/main.ts';

/** What a pack that opens without a server runs: the same memory as on the site, kept for the folder it stands in. */
export const start = (views: Views): Promise<void> => startPlayer(browserBackend(findStorage(window), window), views);
