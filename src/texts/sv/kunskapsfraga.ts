/** Words of the exercise type kunskapsfraga. */

export const kunskapsfraga = {
  one: 'Välj ett svar.',
  several: 'Välj alla svar som stämmer.',
  answer: 'Svara',
  again: 'Försök igen',
  redo: 'Gör om frågan',
  showAll: 'Visa alla svar',
  chooseFirst: 'Välj ett svar först, så visar vi hur det ligger till.',
  right: 'Stämmer',
  wrong: 'Stämmer inte',
  missed: 'Stämmer också',
  allRight: 'Ditt svar stämmer.',
  notRight: 'Ditt svar stämmer inte än. Läs kommentaren och försök igen.',
  partly: 'En del stämmer. Läs kommentarerna och försök igen.',
  shown: 'Alla svar visas nu.',
  staticAnswer: 'Visa svaret och kommentarerna',
};
