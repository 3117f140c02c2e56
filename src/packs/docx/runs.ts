import { ConcreteHyperlink, type Document, type ParagraphChild, TextRun } from 'docx';
import type { Span, Text } from '../../document/blocks.ts';
import { cleanText } from '../../exports/clean-text.ts';

/** The addresses that a document leads to, in the order in which it does: docx would give each an id of chance. */
export interface Links {
  /** Id of an address; undefined for one that is not of the web, which then stays text. */
  idOf(address: string): string | undefined;
  /** Writes them into the file, once all its blocks are made. */
  addTo(file: Document): void;
}

const PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:', 'tel:']);

export function newLinks(): Links {
  const ids = new Map<string, string>();
  return {
    idOf(address) {
      const url = URL.parse(address);
      if (!url || !PROTOCOLS.has(url.protocol)) return undefined;
      const id = ids.get(url.href) ?? `Link${ids.size + 1}`;
      ids.set(url.href, id);
      return id;
    },
    addTo(file) {
      for (const [address, id] of ids) {
        file.Document.Relationships.addRelationship(
          id,
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink',
          address,
          'External',
        );
      }
    },
  };
}

/**
 * Text as Word has it, its line breaks kept. It goes in as `text`: among `children`, a word such as CURRENT would become a field.
 * @param strong true where all of it stands out
 */
export function runs(text: Text, links: Links, strong = false): ParagraphChild[] {
  if (typeof text === 'string') return plain({ text, ...(strong && { strong }) });
  return text.flatMap((span): ParagraphChild[] => {
    const id = span.href === undefined ? undefined : links.idOf(span.href);
    return id === undefined ? plain(span) : [new ConcreteHyperlink(plain(span, 'Hyperlink'), id)];
  });
}

function plain({ text, strong, emphasis }: Span, style?: string): TextRun[] {
  if (text === '') return [];
  const look = style ?? (strong ? 'Strong' : emphasis ? 'Emphasis' : undefined);
  // A run has one style of its own: what is strong in a link, or both strong and emphasised, says the second itself.
  const more = { ...(strong && look !== 'Strong' && { bold: true }), ...(emphasis && look !== 'Emphasis' && { italics: true }) };
  return cleanText(text)
    .split('\n')
    .map((line, index) => new TextRun({ text: line, ...(look && { style: look }), ...more, ...(index > 0 && { break: 1 }) }));
}
