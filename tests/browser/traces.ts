/** Forms in which a text could travel unnoticed. */

/** A text as it is, and as JSON, an address, base64 (at any place in a longer text), hexadecimal, and the other way round. */
export function tracesOf(text: string): string[] {
  const bytes = Buffer.from(text);
  const json = JSON.stringify(text).slice(1, -1);
  const ascii = json.replace(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  const utf16 = Buffer.from(text, 'utf16le');
  const plain = [text, json, ascii, encodeURIComponent(text), encodeURI(text), form, [...text].reverse().join('')];
  return [...new Set([...plain, ...[bytes, utf16].flatMap((all) => [all.toString('hex'), ...base64Of(all)])])];
}

/** The bytes in base64 after none, one and two other bytes: the letters that do not hang on what stands around them. */
function base64Of(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes])
      .toString('base64')
      .replaceAll('=', '');
    const middle = whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
    return [middle, middle.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
