import type { LearnerStore } from '../learner/store.ts';

/** Opens what a place is folded into: not every browser does when it follows a link. */
function unfold(target: HTMLElement): void {
  for (let fold = target.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null) fold.open = true;
}

/**
 * Shows one unit at a time. The address after # names a unit (`#1-3`), the end (`#slut`), or something inside a unit
 * (`#1-3_ladan`), so that links, back and forward work as anywhere and no page is ever loaded.
 */
export function watchRoute(host: Window, store: LearnerStore): void {
  const { document } = host;
  const sections = [...document.querySelectorAll<HTMLElement>('[data-player-unit], [data-end]')];
  let shown: HTMLElement | undefined;

  const show = (section: HTMLElement, target: Element | null, move: boolean) => {
    const turned = section !== shown;
    shown = section;
    for (const other of sections) other.hidden = other !== section;
    for (const link of document.querySelectorAll('.rail a')) {
      if (link.getAttribute('href') === `#${section.id}`) link.setAttribute('aria-current', 'page');
      else link.removeAttribute('aria-current');
    }
    // The list of units, or a term's note. Asked for by attribute: browsers that know no popovers know no `:popover-open` either.
    for (const popover of document.querySelectorAll<HTMLElement>('[popover]')) popover.hidePopover?.();
    const unit = section.dataset['playerUnit'];
    if (unit) store.visit(unit);
    if (target instanceof HTMLElement && target !== section) {
      unfold(target);
      target.scrollIntoView();
      // It was hidden when the browser followed the link, so focus did not come along.
      if (turned && move) {
        target.tabIndex = -1;
        target.focus({ preventScroll: true });
      }
      return;
    }
    // The browser has scrolled to the section's edge, which lies under the bar.
    host.scrollTo(0, 0);
    if (turned && move) section.querySelector('h1')?.focus();
  };

  const follow = (move: boolean) => {
    const id = host.location.hash.slice(1);
    const target = id === '' ? null : document.getElementById(id);
    const section = sections.find((one) => one.contains(target));
    if (section) show(section, target, move);
  };

  const [unit = ''] = (store.location ?? '').split('_');
  const start = sections.find((one) => one.id === unit) ?? sections[0];
  if (start) show(start, document.getElementById(store.location ?? ''), false);
  follow(false);
  // The first page too has an address, so that "back" finds it again.
  if (shown && host.location.hash === '')
    host.location.replace(`#${store.location?.startsWith(`${shown.id}_`) ? store.location : shown.id}`);
  host.addEventListener('hashchange', () => follow(true));
}
