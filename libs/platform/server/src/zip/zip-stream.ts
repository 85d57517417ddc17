import { type Readable } from 'node:stream';
import { ZipFile } from 'yazl';

interface Content {
  /** False for what is packed already (pictures, PDF). */
  packed?: boolean;
}

/**
 * A ZIP that is written while it is read: never more than a part of one file in memory, however many there are. Names are
 * paths with '/', UTF-8. Add files one after the other, then `end`; whoever reads `content` sets the pace.
 */
export class ZipStream {
  private readonly zip = new ZipFile();

  /** `moment` is what every file says about when it was made, so that the same content gives the same bytes. */
  constructor(private readonly moment: Date) {
    // yazl's faults come out of the stream that people read.
    this.zip.on('error', (error: Error) => this.content.destroy(error));
  }

  get content(): Readable {
    return this.zip.outputStream as Readable;
  }

  /** Done when the last byte of `source` has gone into the ZIP. */
  add(name: string, source: Readable, { packed = true }: Content = {}): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (error: Error) => {
        source.destroy();
        this.content.destroy(error);
        reject(error);
      };
      if (this.content.destroyed) {
        source.destroy();
        return reject(new Error('Nobody reads the ZIP any more.'));
      }
      const gone = () => fail(new Error('Nobody reads the ZIP any more.'));
      this.content.once('close', gone);
      source.once('error', fail);
      source.once('end', () => {
        this.content.removeListener('close', gone);
        resolve();
      });
      this.zip.addReadStream(source, name, { mtime: this.moment, compress: packed });
    });
  }

  end(): void {
    this.zip.end();
  }

  /** Something went wrong: who reads gets an error, not a ZIP that looks whole. */
  fail(error: Error): void {
    this.content.destroy(error);
  }
}
