/** Words about options to choose among, in single questions and in the knowledge check. */

export const options = {
  one: 'Välj ett svar.',
  several: 'Välj alla svar som stämmer.',
  answer: 'Svara',
  chooseFirst: 'Välj ett svar först, så visar vi hur det ligger till.',
  right: 'Stämmer',
  wrong: 'Stämmer inte',
  missed: 'Stämmer också',
  ownRight: 'Ditt svar stämmer',
  ownWrong: 'Ditt svar stämmer inte',
};
