import { expect, type Locator, test } from 'playwright/test';
import { walk } from './answering/rollkort.ts';
import { tabTo } from './keys.ts';
import { awake } from './learner.ts';
import { press, returnTo, testStates } from './states.ts';

const FIELD = { path: '/kurs/del-2/2b-1-en-bit-fram/', key: '2b-1_en-bit-fram' };

const button = (roles: Locator, name: string) => roles.getByRole('button', { name, exact: true });
const statement = (roles: Locator) => roles.locator('[data-statement]');
const result = (roles: Locator) => roles.locator('[data-result]');
const card = (roles: Locator) => roles.locator('.role-card');
/** How many steps the result says. */
const number = async (roles: Locator) => (await result(roles).textContent())?.replace(/^.*: /, '');

testStates(FIELD, async (roles, look) => {
  await look('before a role is drawn');
  await button(roles, 'Dra en roll').click();
  await expect(card(roles)).toBeVisible();
  await look('the card');
  await button(roles, 'Börja').click();
  for (let step = 0; step < 3; step++) await button(roles, 'Jag tar ett steg fram').click();
  await expect(statement(roles)).toContainText('Påstående 4 av');
  await look('on the way');
  await walk(roles, (at) => (at % 3 ? '+' : '-'));
  await roles.getByText('Fältet som tabell').click();
  await roles.locator('.role-fold').evaluateAll((folds) => {
    for (const fold of folds) fold.setAttribute('open', '');
  });
  await look('the result, unfolded');
  await walk(roles, (at) => (at % 2 ? '.' : '-'));
  await walk(roles, () => '+');
  await expect(roles.getByRole('combobox')).toHaveCount(2);
  await look('the third result, with a comparison');
});

test('a whole walk is made with the keyboard alone, and the focus stays on the button that is pressed', async ({ page }) => {
  await page.goto(FIELD.path);
  const roles = page.locator(`[data-exercise="${FIELD.key}"]`);
  await tabTo(page, button(roles, 'Dra en roll'));
  await press(page, 'Enter');
  await expect(card(roles).getByRole('heading')).toBeFocused();
  const first = await card(roles).textContent();
  await tabTo(page, button(roles, 'Dra en annan roll'));
  await press(page, 'Enter');
  await expect(card(roles).getByRole('heading')).toBeFocused();
  expect(await card(roles).textContent()).not.toBe(first);
  await tabTo(page, button(roles, 'Börja'));
  await press(page, 'Enter');
  await expect(statement(roles)).toBeFocused();
  const [, total = ''] = /Påstående 1 av (\d+)/.exec((await statement(roles).textContent()) ?? '') ?? [];
  await tabTo(page, button(roles, 'Tillbaka till kortet'));
  await press(page, 'Enter');
  await expect(card(roles).getByRole('heading')).toBeFocused();
  await tabTo(page, button(roles, 'Börja'));
  await press(page, 'Space');

  await tabTo(page, button(roles, 'Jag tar ett steg fram'));
  await press(page, 'Enter');
  await press(page, 'Space');
  await expect(button(roles, 'Jag tar ett steg fram')).toBeFocused();
  await expect(roles.getByText('Två steg fram')).toBeVisible();
  await tabTo(page, button(roles, 'Tillbaka ett påstående'));
  await press(page, 'Enter');
  await press(page, 'Enter');
  // The button is the same and now leads to the card.
  await expect(button(roles, 'Tillbaka till kortet')).toBeFocused();
  await tabTo(page, button(roles, 'Jag står kvar'), 'Shift+Tab');
  for (let at = 1; at <= Number(total); at++) {
    await expect(statement(roles)).toContainText(`Påstående ${at} av ${total}`);
    await press(page, 'Enter');
  }
  await expect(result(roles)).toBeFocused();
  expect(await number(roles)).toBe(`noll steg av ${total}`);

  await tabTo(page, roles.getByText('Fältet som tabell'));
  await press(page, 'Space');
  await expect(roles.getByRole('row', { name: '(din roll)' }).getByRole('cell').first()).toHaveText('0');
  await tabTo(page, button(roles, 'Dra en ny roll'));
  await press(page, 'Enter');
  await expect(card(roles).getByRole('heading')).toBeFocused();
  await tabTo(page, button(roles, 'Tillbaka till resultatet'));
  await press(page, 'Enter');
  await expect(result(roles)).toBeFocused();
});

test('a role may be chosen, a walk broken off goes on after a reload, and two roles are compared', async ({ page }) => {
  await page.goto(FIELD.path);
  let roles = await awake(page, FIELD.key);
  await walk(roles, () => '-');
  const first = (await result(roles).textContent())?.replace(/,.*/, '');
  const picker = roles.getByLabel('Eller välj själv');
  const fresh = picker.getByRole('option').filter({ hasNotText: 'redan spelad' });
  const name = (await fresh.last().textContent()) ?? '';
  await picker.selectOption(name);
  await button(roles, 'Ta den rollen').click();
  await expect(card(roles).getByRole('heading')).toHaveText(name);
  await button(roles, 'Börja').click();
  for (let step = 0; step < 3; step++) await button(roles, 'Jag tar ett steg fram').click();
  await expect(statement(roles)).toContainText('Påstående 4 av');
  const text = await statement(roles).textContent();

  roles = await returnTo(page, FIELD.key);
  await expect(card(roles).getByRole('heading')).toHaveText(name);
  await expect(statement(roles)).toHaveText(text ?? '');
  await walk(roles, () => '.');
  await expect(result(roles)).toContainText(`${name}: tre steg av`);
  await expect(roles.locator('.role-compare')).toContainText(`kom tre steg och ${first} noll.`);
  await expect(roles.locator('.role-compare li')).toHaveCount(3);

  roles = await returnTo(page, FIELD.key);
  await expect(result(roles)).toContainText(`${name}: tre steg av`);
  await expect(roles.locator('.role-taken')).toHaveCount(2);
});
