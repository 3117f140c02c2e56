import { readCsv, writeCsv } from '../csv.ts';
import { offerLibrary } from '../libraries.ts';

offerLibrary('csv', { write: writeCsv, read: readCsv });
