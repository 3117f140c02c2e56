/** Words that several kinds of pages and exercises share. */

export const common = {
  source: 'Källa',
  newWindow: 'öppnas i ny flik',
};

export const privacy = {
  note: 'Sparas bara på den här enheten. Arbetsgivaren kan inte läsa det.',
  notKept: 'Det går inte att spara här, så svaret finns bara kvar tills du stänger sidan. Arbetsgivaren kan inte läsa det.',
};
