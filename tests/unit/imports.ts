/** Which file imports which: read from the source text, so that a test can hold the arrows to one direction. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Source text by path from the project's root, with forward slashes. */
export type Sources = ReadonlyMap<string, string>;

/** One import statement, dynamic import or `import.meta.glob`. */
export interface Import {
  readonly from: string;
  readonly line: number;
  /** Path from the root for a file of ours (also one that does not exist), else the package as written: `zod`, `node:fs`. */
  readonly to: string;
  /** True for `import type`, which leaves nothing in the built code; `import { type A }` still loads the file. */
  readonly typesOnly: boolean;
}

/** Reads the .ts, .tsx and .astro files below some folders. Tests stand outside the arrows: they may look at everything. */
export function readSources(root: string, folders: readonly string[]): Sources {
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(
      (name) => `${folder}/${name.split(path.sep).join('/')}`,
    ),
  );
  const sources = files.filter((file) => /\.(ts|tsx|astro)$/.test(file) && !/\.test\.tsx?$/.test(file)).sort();
  return new Map(sources.map((file) => [file, readFileSync(path.join(root, file), 'utf8')]));
}

/** All imports of all files, in order. */
export function importsOf(sources: Sources): Import[] {
  return [...sources].flatMap(([from, text]) => {
    const script = from.endsWith('.astro') ? scriptsOf(text) : text;
    const tree = ts.createSourceFile(from, script, ts.ScriptTarget.Latest, false, ts.ScriptKind.TSX);
    return findImports(tree).flatMap(({ target, at, typesOnly }) => {
      const line = tree.getLineAndCharacterOfPosition(at).line + 1;
      return resolve(from, target, sources).map((to) => ({ from, line, to, typesOnly }));
    });
  });
}

/** The front matter and the scripts of an .astro file; all else becomes blank, so that lines keep their numbers. */
function scriptsOf(text: string): string {
  const kept = /^---\r?\n([\s\S]*?)^---|<script\b[^>]*>([\s\S]*?)<\/script>/gm;
  const blank = (other: string) => other.replace(/[^\n]/g, ' ');
  let result = '';
  let end = 0;
  for (const match of text.matchAll(kept)) {
    const code = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(code);
    result += `${blank(text.slice(end, start))}${code}`;
    end = start + code.length;
  }
  return result;
}

interface Found {
  readonly target: string;
  readonly at: number;
  readonly typesOnly: boolean;
}

function findImports(tree: ts.SourceFile): Found[] {
  const found: Found[] = [];
  const add = (target: ts.Node | undefined, typesOnly: boolean) => {
    if (target && ts.isStringLiteralLike(target))
      found.push({ target: target.text, at: target.pos + target.getLeadingTriviaWidth(tree), typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && isLoading(node, tree)) {
      const [first] = node.arguments;
      for (const target of first && ts.isArrayLiteralExpression(first) ? first.elements : [first]) add(target, false);
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** `import(…)` or `import.meta.glob(…)`. */
function isLoading({ expression }: ts.CallExpression, tree: ts.SourceFile): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText(tree) === 'import.meta.glob';
}

/** The files of ours that an import names (a glob may name many), or the package. */
function resolve(from: string, target: string, sources: Sources): string[] {
  if (!/^\.{0,2}\//.test(target)) return [target];
  const bare = target.replace(/\?.*$/, '');
  const place = bare.startsWith('/') ? bare.slice(1) : path.posix.join(path.posix.dirname(from), bare);
  if (!place.includes('*')) return [place];
  return [...sources.keys()].filter((file) => path.posix.matchesGlob(file, place));
}
