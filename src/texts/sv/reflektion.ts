/** Words of the exercise type reflektion. */

export const reflektion = {
  label: 'Skriv för dig själv',
  kept: 'Sparat på den här enheten.',
  notKept: 'Det går inte att spara här. Kopiera texten om du vill ha den kvar.',
  staticHint: 'Tänk efter en stund, eller skriv på ett papper som du behåller själv.',
};
