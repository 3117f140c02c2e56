/** Milliseconds until the bytes may be let go: browsers begin to read them some time after the click. */
const READ = 60_000;

/** Saves bytes as a file among somebody's downloads. */
export function download(document: Document, blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), READ);
}
