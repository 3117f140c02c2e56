/** What is drawn on the layouts: the open box in the colours of tokens.css. */

const mark = (box: string, lid: string) =>
  `<svg viewBox="0 0 34 34"><path d="M4 12V31H30V12" fill="none" stroke="${box}" stroke-width="3.5"/><path d="M4 12 27 3.5" fill="none" stroke="${lid}" stroke-width="3.5"/></svg>`;

export const MARK_ON_DARK = mark('#efb13a', '#f6f1e7');
export const MARK_ON_LIGHT = mark('#b03a24', '#18222c');

/** The box in outline, larger than the corner that it stands in. */
const outline = (colour: string) =>
  `<svg viewBox="0 0 370 330"><path d="M75 120V330M300 330V120" fill="none" stroke="${colour}" stroke-width="26"/><path d="M66 124 290 38" fill="none" stroke="${colour}" stroke-width="26"/></svg>`;

export const OUTLINE_ON_DARK = outline('#1f3d54');
export const OUTLINE_ON_LIGHT = outline('#f6cf83');

const BOX = `<path d="M140 224H386V460H140Z" fill="#b03a24"/><path d="M386 224 452 190V460H386Z" fill="#8f2c19"/><path d="M140 224 206 190H452L386 224Z" fill="#5f1c10"/><path d="M140 224 66 96 312 60 386 224Z" fill="#f6f1e7"/>`;

/** The hero of the site: box, lid, sun and hills. */
export const HILLS = `<svg viewBox="0 0 502 460"><circle cx="372" cy="168" r="98" fill="#efb13a"/><path d="M0 346 86 272 150 304 262 214 352 288 446 232 502 262V460H0Z" fill="#1f3d54"/><path d="M0 384 132 326 236 366 368 318 502 358V460H0Z" fill="#0f2030"/>${BOX}</svg>`;

export const OPEN_BOX = `<svg viewBox="40 40 440 420">${BOX}</svg>`;
