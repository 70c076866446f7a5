/** The least length of a password that is set today, in characters. */
export const passwordLength = 12;
