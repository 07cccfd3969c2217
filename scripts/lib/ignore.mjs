/** For an outcome that is of no interest, where not listening would be an error. */
export const ignore = () => undefined;
