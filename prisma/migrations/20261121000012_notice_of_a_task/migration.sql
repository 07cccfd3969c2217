-- Whoever is given something to do after a decision is told of it.
ALTER TYPE "NoticeKind" ADD VALUE 'task_added';
