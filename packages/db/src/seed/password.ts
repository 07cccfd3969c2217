/** The demonstration's one passphrase. A production installation refuses it whatever the account. */
export const DEMO_PASSWORD = 'quiet harbour lantern';
