/** Thrown while an exercise is resolved, when one of its fields does not fit what it points at. */
export class FieldError extends Error {
  /** The field of the exercise's data that the author has to look at. */
  readonly field: string;

  /** @param message reads on after the field's name: `is not one of: women, men.` */
  constructor(field: string, message: string) {
    super(message);
    this.name = 'FieldError';
    this.field = field;
  }
}
