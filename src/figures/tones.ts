/** Colours of bars in the light theme (tokens.css), told apart in grey print too; `guess` is for what is neither women nor men. */
export const TONES = { women: '#c1741b', men: '#235a7c', plain: '#235a7c', guess: '#857a68' } as const;
