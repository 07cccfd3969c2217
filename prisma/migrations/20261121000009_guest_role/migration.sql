-- A new value of an enumeration cannot be used in the transaction that adds it: these two stand alone.
-- AlterEnum
ALTER TYPE "Role" ADD VALUE 'guest';

-- AlterEnum
ALTER TYPE "MeetingStatus" ADD VALUE 'cancelled';
