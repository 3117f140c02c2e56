/** Terms: the note beside a word in a lesson. */

export const termNote = {
  toGlossary: 'Se ordet i ordlistan',
  toList: 'Alla begrepp i lektionen',
};
