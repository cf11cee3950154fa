import type { RefusalKind } from '../../../domain/read-in/proposal';

/** Why a workbook can't be read; caught where the file is read and told there. */
export class ReadingError extends Error {
  readonly reason: RefusalKind;
  readonly detail: string;

  constructor(reason: RefusalKind, detail = '') {
    super(reason);
    this.reason = reason;
    this.detail = detail;
  }
}
