export const YES_NO = { yes: 'oui', no: 'non' } as const;
