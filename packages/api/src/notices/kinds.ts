/** What people are told of. Each kind can be silenced, gathered in a digest or sent at once. */
export const NOTICE_KINDS = ['opinion_needed', 'data_requested', 'request_answered', 'mentioned', 'case_ready', 'meeting_planned', 'task_added'] as const;

export type NoticeKind = (typeof NOTICE_KINDS)[number];
