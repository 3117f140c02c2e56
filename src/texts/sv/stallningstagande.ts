/** Words of the exercise type stallningstagande. */
import { formatList, numberWord } from './numbers.ts';

const quote = (text: string) => `”${text}”`;

/** What the five steps are called, when only the ends have names. */
function step(n: number, from: string, to: string): string {
  if (n === 3) return 'Mitt emellan';
  if (n === 1 || n === 5) return n === 1 ? from : to;
  return `Närmare ${quote(n < 3 ? from : to)}`;
}

export const stallningstagande = {
  position: (n: number, total: number) => `Påstående ${n} av ${total}`,
  passedHere: 'Du hoppade över det här påståendet. Välj ett steg om du vill svara nu.',
  choose: 'Välj ett steg på skalan, eller hoppa över påståendet.',
  next: 'Nästa',
  toResult: 'Visa resultatet',
  skip: 'Hoppa över',
  back: 'Tillbaka',

  /** @param total pairs where both claims have a stand; @param all every pair there is */
  count: (n: number, total: number, all: number) => {
    if (total === 0) return 'Du hoppade över något i varje par, så det finns inget att räkna.';
    const taken =
      total === 1 ? 'det enda par där du tog ställning till båda' : `de ${numberWord(total)} par där du tog ställning till båda`;
    if (n === 0) return `Du höll inte med om båda påståendena i ${total === 1 ? '' : 'något av '}${total === all ? 'paren' : taken}.`;
    const among = total === all ? `${numberWord(all)} par` : taken;
    return `Du höll med om båda påståendena i ${total === 1 ? '' : `${numberWord(n)} av `}${among}.`;
  },
  why: (n: number) =>
    n > 0
      ? 'Motsägelsen ligger i normen, inte hos dig. Den ber om två saker som drar åt olika håll. Fyra och fem på skalan räknas som att hålla med.'
      : 'Normen ber om båda sakerna i varje par, vad du än själv tycker. Fyra och fem på skalan räknas som att hålla med.',
  bothHead: 'Drar åt två håll',
  othersHead: 'De andra paren',
  passedHead: 'Par där du hoppade över',
  stood: (n: number, from: string, to: string) => `${n} av 5. ${step(n, from, to)}.`,
  passed: 'Du hoppade över det här påståendet.',
  again: 'Gör om',
  againHint: 'Dina svar tas bort och du börjar från det första påståendet.',

  staticHint: 'Sätt ett kryss per påstående på ett papper som du behåller själv. Det går bra att hoppa över.',
  end: (n: number, label: string) => `${n}: ${label}`,
  staticPairs: 'Så hör påståendena ihop',
  staticHow: 'Fyra och fem räknas som att hålla med. Se efter vilka par där du höll med om båda.',
  staticPair: (label: string, first: number, second: number) => `${label}: påstående ${first} och ${second}`,
  staticBoth: 'Höll du med om båda:',
  staticOne: 'Höll du med om ett:',
  staticNeither: 'Höll du inte med om något:',
  staticTalk: 'Att prata om:',

  cards: 'Påståenden',
  card: (n: number) => `Påstående ${n}`,

  roomPosition: (round: number, rounds: number, n: number, total: number) =>
    `${rounds > 1 ? `Runda ${round} av ${rounds}, påstående` : 'Påstående'} ${n} av ${total}`,
  roundTitle: (round: number, rounds: number) => (rounds > 1 ? `Så blev runda ${round} av ${rounds}` : 'Så blev det'),
  roomHint: 'Räkna händer. Den som vill står över. Lämna rutorna tomma om ni inte räknar.',
  tally: ['Håller med', 'Håller inte med', 'Står över'],
  nextClaim: 'Nästa påstående',
  toRound: 'Visa rundan',
  anotherRound: 'En runda till',
  over: 'Nu har ni gått igenom alla par.',
  mostAgreed: (labels: readonly string[]) =>
    labels.length === 1
      ? `I paret ${quote(labels[0] ?? '')} fick båda påståendena mer än hälften med sig.`
      : `I ${numberWord(labels.length)} par fick båda påståendena mer än hälften med sig: ${formatList(labels.map(quote))}.`,
  mostWhy: 'Motsägelsen ligger i normen, inte hos er.',
  noneAgreed: 'I inget par fick båda påståendena mer än hälften med sig.',
  nothingCounted: 'Ni har inte räknat båda påståendena i något par. Frågorna går att prata om ändå.',
  agreed: (n: number, total: number, passed: number) => `${n} av ${total} håller med${passed > 0 ? `, ${passed} står över` : ''}`,
  nobody: 'Ingen tog ställning',
  notCounted: 'Inte räknat',
};
