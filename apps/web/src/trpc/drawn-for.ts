/**
 * Names the membership that a page was drawn for. On a shared computer somebody else may sign in in another tab:
 * what an old page still sends must not be done in their name.
 */
export const DRAWN_FOR = 'x-bonemet-drawn-for';
