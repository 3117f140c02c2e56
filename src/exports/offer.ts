/** A file that can be had, as tools offer it. The libraries that make DOCX and PDF are fetched when somebody asks for one. */
import type { CalendarEvent } from './calendar-event.ts';
import type { Poster, TextDocument } from './text-document.ts';

interface Named {
  /** Words on the button: "Word", "PDF". */
  readonly label: string;
  /** Of the file, without ending; made safe before it is used. */
  readonly name: string;
}

/** What is in the file is asked for when the button is pressed; what makes it may be fetched then. */
export type Offer = Named &
  (
    | { readonly kind: 'docx' | 'pdf'; content(): TextDocument | Promise<TextDocument> }
    | { readonly kind: 'poster'; content(): Poster }
    | { readonly kind: 'ics'; content(): readonly CalendarEvent[] }
    /** Rows of cells, the head first. */
    | { readonly kind: 'csv'; content(): readonly (readonly string[])[] }
  );
