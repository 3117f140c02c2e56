import { writeDocx } from '../docx/write.ts';
import { offerLibrary } from '../libraries.ts';

offerLibrary('docx', { write: writeDocx });
