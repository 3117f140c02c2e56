import { describe, expect, test } from 'vitest';
import { filterAddress, isWanted, type ModuleFacts, type ModuleFilter, readModuleFilter } from './module-filter.ts';

const NONE: ModuleFilter = { tid: '', form: '', for: '', tema: '' };
const workshop: ModuleFacts = { group: 30, alone: 12, roles: ['chefer'], themes: ['granser', 'makt'] };

describe('a module is shown', () => {
  test('when nothing is chosen', () => {
    expect(isWanted(workshop, NONE)).toBe(true);
  });

  test('when the way that is chosen fits the time, not when only the other way does', () => {
    expect(isWanted(workshop, { ...NONE, tid: '15' })).toBe(true);
    expect(isWanted(workshop, { ...NONE, tid: '15', form: 'ensam' })).toBe(true);
    expect(isWanted(workshop, { ...NONE, tid: '15', form: 'grupp' })).toBe(false);
    expect(isWanted(workshop, { ...NONE, tid: '30', form: 'grupp' })).toBe(true);
  });

  test('in a way that it has', () => {
    expect(isWanted({ ...workshop, group: undefined }, { ...NONE, form: 'grupp' })).toBe(false);
    expect(isWanted({ ...workshop, alone: undefined }, { ...NONE, form: 'ensam' })).toBe(false);
  });

  test('when role and subject are among its own', () => {
    expect(isWanted(workshop, { ...NONE, for: 'chefer', tema: 'makt' })).toBe(true);
    expect(isWanted(workshop, { ...NONE, for: 'hr', tema: 'makt' })).toBe(false);
    expect(isWanted(workshop, { ...NONE, tema: 'halsa' })).toBe(false);
  });
});

test('a filter survives its address', () => {
  const filter: ModuleFilter = { tid: '30', form: 'grupp', for: '', tema: 'makt' };
  expect(filterAddress(filter)).toBe('?tid=30&form=grupp&tema=makt');
  expect(readModuleFilter(new URLSearchParams(filterAddress(filter)), () => true)).toEqual(filter);
  expect(filterAddress(NONE)).toBe('');
});

test('what an address invents is left out', () => {
  const allowed = (name: string, value: string) => name === 'tid' && value === '30';
  expect(readModuleFilter(new URLSearchParams('?tid=30&form=<script>&for=alla'), allowed)).toEqual({ ...NONE, tid: '30' });
});
