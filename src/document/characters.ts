/** Every character that the typefaces hold, and so every one that content may use: ASCII, Swedish and its neighbours, signs. */
export const CHARACTERS: string =
  Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('') +
  '\u00a0\u00ad§©«°±²³·»½×÷ÀÁÄÅÉÈÖØÜàáäåæçèéêëíïñóôöøü–—’‘”“•…−→←↑↓€≈≤≥✓';
