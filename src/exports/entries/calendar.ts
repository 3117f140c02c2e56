import { writeCalendar } from '../calendar.ts';
import { offerLibrary } from '../libraries.ts';

offerLibrary('calendar', { write: writeCalendar });
