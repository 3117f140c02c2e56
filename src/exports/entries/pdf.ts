import { type Libraries, offerLibrary } from '../libraries.ts';

const later = (): Promise<never> => Promise.reject(new Error('not yet'));
const pdf: Libraries['pdf'] = { write: later, poster: later };
offerLibrary('pdf', pdf);
