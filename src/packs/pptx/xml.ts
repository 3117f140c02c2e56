/** What every part of a presentation is written with. */
import { cleanText } from '../../exports/clean-text.ts';

/** English Metric Units of an inch. */
const EMU = 914_400;

/** Inches as whole EMU. */
export const emu = (inches: number): number => Math.round(inches * EMU);

/** The text without what XML cannot hold, on one line; hard blanks stay hard. */
export const legalText = (text: string): string => cleanText(text).replace(/[\t\n]+/g, ' ');

/** A text as XML writes it, in an element or in an attribute. */
export const escapeXml = (text: string): string =>
  legalText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Screen readers pass by what carries this. */
export const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A place on the slide, in inches. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** `<a:off/><a:ext/>` of a place. */
export const placeXml = ({ x, y, w, h }: Box): string => `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/>`;
