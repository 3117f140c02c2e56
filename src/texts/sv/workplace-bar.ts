/** What stands above each tool of part 3: which workplace is written for, and what the browser does not keep. */
export const workplaceBar = {
  writesFor: 'Ni skriver för:',
  change: 'Ändra',
  save: 'Spara som fil',
  notFetched: 'Det som ska stå här kunde inte hämtas. Kontrollera nätet, fäll ihop och försök igen.',

  blocked:
    'Webbläsaren låter inte sidan spara. Det ni skriver finns kvar så länge sidan är öppen. Spara som fil innan ni stänger eller går vidare.',
  full: 'Webbläsarens minne är fullt, så det senaste är inte sparat. Det finns kvar så länge sidan är öppen. Spara som fil innan ni stänger eller går vidare.',
};
