/** Argument of every field of confidential material. */
export const PURPOSE_ARGUMENT = {
  nullable: true,
  description:
    'For what the operator reads it; left out, the registered right tells it. Without a right for it the field is null with an error (A4.2.2).',
} as const;
