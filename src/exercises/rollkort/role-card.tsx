import { rollkort as words } from '../../texts/sv/rollkort.ts';
import type { Role } from './logic.ts';

/** Who the learner is for a while. Its name takes focus when it is drawn. */
export function RoleCard({ id, role }: { readonly id: string; readonly role: Role }) {
  return (
    <section class="role-card" aria-labelledby={`${id}-role`}>
      <p class="role-label">{words.yourRole}</p>
      <h4 id={`${id}-role`} tabIndex={-1} data-role>
        {role.name}
      </h4>
      <p>{role.text}</p>
    </section>
  );
}
