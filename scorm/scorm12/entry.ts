import { startPlayer, type Views } from '../../src/player/main.ts';
import { scorm12Backend } from './backend.ts';

/** What a SCORM 1.2 package runs. */
export const start = (views: Views): Promise<void> => startPlayer(scorm12Backend(window), views);
