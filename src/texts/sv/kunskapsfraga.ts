/** Words of the exercise type kunskapsfraga. */

export const kunskapsfraga = {
  again: 'Försök igen',
  redo: 'Gör om frågan',
  showAll: 'Visa alla svar',
  allRight: 'Ditt svar stämmer.',
  notRight: 'Ditt svar stämmer inte än. Läs kommentaren och försök igen.',
  partly: 'En del stämmer. Läs kommentarerna och försök igen.',
  shown: 'Alla svar visas nu.',
  staticAnswer: 'Visa svaret och kommentarerna',
};
