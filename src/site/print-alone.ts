// A module that is fetched when wanted and also built into others needs code to be handed over whole; this one is only fetched.
export { printAlone } from '../exercises/print-alone.ts';
