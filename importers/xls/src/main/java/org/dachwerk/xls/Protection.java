package org.dachwerk.xls;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.hssf.record.WriteProtectRecord;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.dachwerk.table.cells.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * How a workbook's records are encrypted: not at all, or with the password that Excel tries by
 * itself, because old versions encrypted workbooks that were only to be protected from changes.
 */
final class Protection {
  private static final int BIFF8 = 0x0600;
  private static final int BIFF5 = 0x0500;

  private final @Nullable EncryptionInfo encryption;

  private Protection(@Nullable EncryptionInfo encryption) {
    this.encryption = encryption;
  }

  /**
   * Reads the first records of a workbook, which say of which version and how encrypted it is.
   *
   * @throws org.dachwerk.table.UnreadableException if it has a password or is of an older version
   */
  static Protection of(Container container) throws IOException {
    Refusals refusals = container.refusals();
    try (InputStream stream = container.stream()) {
      return PoiCall.guarded(refusals, () -> read(new RecordInputStream(stream), refusals));
    }
  }

  private static Protection read(RecordInputStream in, Refusals refusals) throws IOException {
    if (!Records.advance(in) || in.getSid() != BOFRecord.sid) {
      throw refusals.damaged(Container.WORKBOOK);
    }
    int version = in.readUShort();
    if (version == BIFF5) {
      throw refusals.foreign("Excel 5.0/95 (.xls)");
    }
    if (version != BIFF8) {
      throw refusals.damaged(Container.WORKBOOK);
    }
    do {
      if (!Records.advance(in)) {
        throw refusals.damaged(Container.WORKBOOK);
      }
    } while (in.getSid() == WriteProtectRecord.sid);
    return new Protection(
        in.getSid() == FilePassRecord.sid ? unlocked(new FilePassRecord(in)) : null);
  }

  private static EncryptionInfo unlocked(FilePassRecord record) {
    EncryptionInfo info = record.getEncryptionInfo();
    try {
      if (!info.getDecryptor().verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
        throw new EncryptedDocumentException("Not the default password");
      }
    } catch (GeneralSecurityException e) {
      throw new EncryptedDocumentException(e);
    }
    return info;
  }

  /** The records from a position on; the stream stands at its beginning. */
  RecordInputStream recordsFrom(InputStream stream, long position) throws IOException {
    if (encryption == null) {
      stream.skipNBytes(position);
      return new RecordInputStream(stream);
    }
    // The key depends on the position, so all records before are read.
    RecordInputStream in = new RecordInputStream(stream, encryption, 0);
    long at = 0;
    while (at < position) {
      if (!Records.advance(in)) {
        throw new EOFException();
      }
      at += 4L + in.remaining();
    }
    return in;
  }
}
