/** Words of the exercise type rollkort. */
import { formatList, numberWord, upperFirst } from './numbers.ts';

const steps = (n: number) => `${numberWord(n)} steg`;
const statements = (n: number) => (n === 1 ? 'ett påstående' : `${numberWord(n)} påståenden`);
/** `Amina, 34` → `Amina` */
const short = (name: string) => name.split(',', 1)[0] ?? name;

export const rollkort = {
  how: (n: number) => `Du drar ett kort med en roll. Sedan får du ${statements(n)}, ett i taget, och svarar som rollen.`,
  draw: 'Dra en roll',
  yourRole: 'Din roll',
  meet: 'Läs kortet två gånger. Det som inte står där hittar du på själv.',
  begin: 'Börja',
  drawOther: 'Dra en annan roll',
  toResult: 'Tillbaka till resultatet',

  position: (n: number, total: number) => `Påstående ${n} av ${total}`,
  marks: { '+': 'Jag tar ett steg fram', '-': 'Jag står kvar', '.': 'Hoppa över' },
  choose: 'Svara som rollen',
  back: 'Tillbaka ett påstående',
  backToCard: 'Tillbaka till kortet',
  soFar: (n: number, back: string) => (n === 0 ? back : `${upperFirst(steps(n))} fram`),

  result: (name: string, n: number, total: number) => `${name}: ${steps(n)} av ${total}`,
  guessed: (n: number) => `Vår gissning var ${steps(n)}.`,
  skipped: (n: number) => `Du hoppade över ${statements(n)}.`,
  fieldTitle: 'Fältet',
  /** `own` is undefined where nobody has walked, `guess` where the guess is hidden. */
  key: (total: number, own: string | undefined, guess: boolean) =>
    [own && `Ruta: ${own.toLowerCase()}.`, guess && 'Ring: vår gissning.', `Siffran är antal steg, av ${total}.`].filter(Boolean).join(' '),
  ownAlone: 'Dina steg',
  ownRoom: 'Era steg',
  table: 'Fältet som tabell',
  tableCaption: (total: number) => `Antal steg fram, av ${total}`,
  tableRole: 'Roll',
  tableGuess: 'Vår gissning',
  here: (name: string) => `${name} (din roll)`,

  heldTitle: 'Det här höll rollen kvar',
  held: (theme: string, n: number, of: number) => `${theme}: ${numberWord(n)} av ${numberWord(of)}`,
  heldNone: 'Du stod inte kvar vid något påstående.',
  differTitle: 'Här tänkte vi olika',
  youStepped: (n: number) => `Steg fram hos dig, inte hos oss: ${statements(n)}`,
  youStayed: (n: number) => `Steg fram hos oss, inte hos dig: ${statements(n)}`,
  differNone: 'Du och vi tänkte lika hela vägen.',
  thoughtTitle: (name: string) => `Så tänkte vi om ${short(name)}`,

  compareTitle: 'Jämför två roller',
  compareWith: (name: string) => `Jämför ${short(name)} med`,
  compared: (one: string, n: number, other: string, m: number) =>
    n === m
      ? `${short(one)} och ${short(other)} kom lika långt, ${steps(n)}.`
      : `${short(one)} kom ${steps(n)} och ${short(other)} ${numberWord(m)}.`,
  onlyOne: (one: string, other: string) => (n: number) => `Steg fram för ${short(one)}, inte för ${short(other)}: ${statements(n)}`,
  partedNone: 'De skildes inte åt vid något påstående.',

  changeTitle: 'Byt roll',
  drawNew: 'Dra en ny roll',
  pick: 'Eller välj själv',
  pickButton: 'Ta den rollen',
  played: (name: string) => `${name} (redan spelad)`,

  staticHow:
    'Välj en roll. Läs påståendena som rollen och räkna stegen: ett steg fram när du tror att påståendet stämmer för rollen, annars står du kvar.',
  roles: 'Roller',
  statements: 'Påståenden',
  staticGuess: 'Visa hur vi tänkte',
  staticStays: (n: number, numbers: readonly number[]) => `${upperFirst(steps(n))}. Står kvar vid påstående ${formatList(numbers)}.`,
  staticMirror: 'Så långt kom rollen',
  upTo: (n: number) => `Högst ${steps(n)}:`,

  cards: 'Rollkort',

  next: 'Nästa påstående',
  toField: 'Till fältet',
  previous: 'Föregående',
  toStatements: 'Tillbaka till påståendena',
  roomEnd: 'Stanna där ni står. Se er omkring: vilka står långt fram, vilka är kvar och vad skiljer er åt?',
  roomSteps: 'Skriv in hur många steg rollerna kom',
  roomStepsHow: 'För er som satt ner eller träffas på skärm: fyll i de roller ni har haft.',
  roomPlaying: 'Vilka roller är med?',
  roomPlayingHow: 'Bara de roller som är ikryssade syns i fältet.',
  roomNobody: 'Ingen roll är ikryssad.',
  showGuess: 'Visa hur vi tänkte',
  hideGuess: 'Dölj hur vi tänkte',
  thoughts: 'Så tänkte vi om varje roll',
};
