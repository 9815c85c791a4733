// What the fake host keeps of a segment and of an issue.
import type { ChangeView } from '../../generated/ChangeView';
import type { Fault } from '../../generated/Fault';
import type { IssueStatus } from '../../generated/IssueStatus';
import type { MarkView } from '../../generated/MarkView';
import type { FakeFinding } from './articles';

export interface LiveIssue {
  id: string;
  finding: FakeFinding;
  from: number;
  to: number;
  status: IssueStatus;
  replacement: string | null;
  reason: string | null;
}

export interface LiveSegment {
  id: number;
  kind: string;
  original: string;
  text: string;
  version: number;
  marks: MarkView[];
  changes: ChangeView[];
  issues: LiveIssue[];
}

export const WEIGHT = { critical: 25, major: 5, minor: 1, neutral: 0 };

export function fault(code: string, message: string, next = '', args: Record<string, string> = {}): Fault {
  return { code, message, next_step: next, args };
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
