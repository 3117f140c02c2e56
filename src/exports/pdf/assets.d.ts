/** Files that esbuild packs into pdf.js; see ../bundle.ts. */
declare module '*.face' {
  const bytes: Uint8Array;
  export default bytes;
}
declare module '*.kern' {
  const bytes: Uint8Array;
  export default bytes;
}
