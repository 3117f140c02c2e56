/** Typst with our typefaces and no others, fed from memory. One compiler serves all documents of a run. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';

const FACES = [
  'source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  'source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  'source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  'source-sans-3/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf',
  'bricolage-grotesque/700Bold/BricolageGrotesque_700Bold.ttf',
];

/**
 * Compilations after which what has not been asked for again is forgotten, so that memory stays flat however many documents there are.
 * What is remembered saves a third of the time, as a section has what its units have.
 */
const REMEMBERED = 10;

export type Template = 'document' | 'cards';

export interface Typst {
  /** @throws Error with `name` and what Typst says */
  layOut(template: Template, data: object, name: string): NodeTypstDocument;
  /** The bytes of a PDF/UA-1 file. @throws Error with `name` and what Typst says */
  pdf(document: NodeTypstDocument, name: string): Uint8Array;
  /** All pages, one below the other, as one SVG. */
  svg(document: NodeTypstDocument): string;
}

/** Opening takes a tenth of a second, as Typst looks through the machine's typefaces; none of them is used. */
export function openTypst(): Typst {
  const fontBlobs = FACES.map((face) => readFileSync(new URL(`../../../node_modules/@expo-google-fonts/${face}`, import.meta.url)));
  const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs }], workspace: fileURLToPath(new URL('.', import.meta.url)) });
  const sources = new Map<Template, string>();
  return {
    layOut(template, data, name) {
      const source = sources.get(template) ?? readTemplate(template);
      sources.set(template, source);
      const compiled = compiler.compile({ mainFileContent: source, inputs: { data: JSON.stringify(data) } });
      const problems = compiled.takeDiagnostics();
      const { result } = compiled;
      compiler.evictCache(REMEMBERED);
      if (problems) throw new Error(`${name}: ${compiler.fetchDiagnostics(problems).map(messageOf).join('; ')}`);
      if (!result) throw new Error(`${name}: Typst gave no pages and no reason`);
      return result;
    },
    pdf(document, name) {
      try {
        return new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' }));
      } catch (error) {
        throw new Error(`${name}: ${readable(String(error))}`, { cause: error });
      }
    },
    svg: (document) => compiler.plainSvg(document),
  };
}

function readTemplate(template: Template): string {
  const read = (name: string) => readFileSync(new URL(`${name}.typ`, import.meta.url), 'utf8');
  return `${read('identity')}${read(template)}`;
}

const messageOf = ({ message }: { message: string }): string => message;

/** What Rust prints of the problems of an export, as sentences: `missing alt text (make sure your images have alt text)`. */
function readable(debug: string): string {
  const unquote = (text: string): string => text.replace(/\\(.)/g, '$1');
  const problems = [...debug.matchAll(/message: "((?:\\.|[^"\\])*)", trace: \[.*?\], hints: \[((?:"(?:\\.|[^"\\])*"(?:, )?)*)\]/g)];
  const told = problems.map(([, message = '', hints = '']) => {
    const advice = [...hints.matchAll(/"((?:\\.|[^"\\])*)"/g)].map(([, hint = '']) => unquote(hint));
    return advice.length > 0 ? `${unquote(message)} (${advice.join('; ')})` : unquote(message);
  });
  return told.length > 0 ? told.join('; ') : debug;
}
