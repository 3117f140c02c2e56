/** Thrown while an exercise is resolved, when one of its fields does not fit what it points at. */
export class FieldError extends Error {
  /** Where in the exercise's data the author has to look. */
  readonly path: readonly (string | number)[];

  /**
   * @param field a key of the exercise, or the way to one further in: `['cards', 2, 'fact']`
   * @param message reads on after the field's name: `is not one of: women, men.`
   */
  constructor(field: string | readonly (string | number)[], message: string) {
    super(message);
    this.name = 'FieldError';
    this.path = typeof field === 'string' ? [field] : field;
  }
}
