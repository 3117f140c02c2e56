/** lunr-languages' rules for Swedish, lifted out of lunr: they serve Pagefind as well, and the site need not fetch lunr for them. */
import support from 'lunr-languages/lunr.stemmer.support.js';
import rules from 'lunr-languages/lunr.sv.js';

/** As much of lunr as its Swedish rules lean on. */
interface Host {
  readonly Pipeline: { registerFunction(): void };
  readonly generateStopWordFilter: (words: string[]) => ReadonlySet<string>;
  sv?: { stemmer(word: string): string; stopWordFilter: ReadonlySet<string> };
}

const host: Host = { Pipeline: { registerFunction() {} }, generateStopWordFilter: (words) => new Set(words) };
support(host);
rules(host);

/** Takes endings off a word, as Snowball's rules of 2010 do. */
export const snowball = (word: string): string => host.sv?.stemmer(word) ?? word;

/** Words that lunr-languages takes for small, though this course is about them. */
const WEIGHTY = new Set(['man', 'icke']);

/** Small words that its list lacks: they stand in every other section and make the index larger, not better. */
const MORE = `aldrig alltid alltså andra annan annat bara bland blivit bort brukar därför fanns fem fick finns finnas fler flera fram
  fyra få får fått först första ge ger gjorde gjort gav går gå gick gått gör göra hel hela helt hos här höll håll håller hålla igen
  ihop ing inne just kanske kom komma kommer kommit lite litet ligga ligger låg låt låta låter mer mest många måste nog nästan näst
  också ofta oftast redan runt se ser sett ska stod stå står sätt ta tar tagit tog trots två tre under ute vill ville väl även ändå`;

const small = new Set([...(host.sv?.stopWordFilter ?? []), ...MORE.split(/\s+/)].filter((word) => !WEIGHTY.has(word)));

/** True for words that say nothing of what a text is about: och, att, hur, gör. */
export const isSmallWord = (word: string): boolean => small.has(word);
