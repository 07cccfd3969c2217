/** Where a case's answers stand still: its decision is signed. */
const SIGNED: readonly string[] = ['decided', 'carried_out', 'not_carried_out', 'followed_up'];

export const isDecided = (status: string): boolean => SIGNED.includes(status);
