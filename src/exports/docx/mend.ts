/** What the library makes of the moment, made of the document instead, so that the same document gives the same bytes. */

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The file's own properties, with the day at noon where docx has the moment. @param keywords words to find it by, if any */
export function coreProperties(title: string, creator: string, day: string, keywords = ''): string {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T12:00:00Z</dcterms:${name}>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(creator)}</dc:creator><dc:language>sv-SE</dc:language>`,
    keywords && `<cp:keywords>${escapeXml(keywords)}</cp:keywords>`,
    `<cp:lastModifiedBy>${escapeXml(creator)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}`,
    '</cp:coreProperties>',
  ].join('');
}

/** Noon on the first of January 2026, as zip files write it. */
const TIME = { clock: 12 << 11, day: ((2026 - 1980) << 9) | (1 << 5) | 1 } as const;

/** Sets the time of every entry of a zip that has no comment, in place. APPNOTE.TXT 4.3.7, 4.3.12, 4.3.16 */
export function fixTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const set = (at: number) => {
    view.setUint16(at, TIME.clock, true);
    view.setUint16(at + 2, TIME.day, true);
  };
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== 0x06054b50) throw new Error('The Word file does not end as a zip does');
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    set(at + 12);
    set(view.getUint32(at + 42, true) + 10);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
