export const YES_NO = { yes: 'yes', no: 'no' } as const;
