/** What our own case file says of itself. A file of another version is not read: its keys could mean something else. */
export const CASE_FILE_FORMAT = 'bonemet-case';
export const CASE_FILE_VERSION = 1;
