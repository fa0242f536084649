package org.dachwerk.table;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.dachwerk.notice.CellRef;
import org.dachwerk.notice.Notice;
import org.jspecify.annotations.Nullable;

/** Names the formats that people give for spreadsheets by mistake, so that they can be refused. */
final class ForeignFormats {
  private static final int DIRECTORY_OFFSET_FIELD = 48;
  private static final int SECTOR_SHIFT_FIELD = 30;
  private static final int DIRECTORY_LENGTH = 4_096;

  private ForeignFormats() {}

  /**
   * Does nothing for a format that this class does not know.
   *
   * @throws UnreadableException naming the format
   */
  static void refuse(Path file, FileHead head, String name) throws IOException {
    CellRef where = CellRef.file(name);
    if (isOle2(head) && ole2Directory(file, head).contains("EncryptedPackage")) {
      throw new UnreadableException(Notice.of(TableCode.FILE_ENCRYPTED, where).with("file", name));
    }
    String format = formatOf(file, head);
    if (format != null) {
      throw new UnreadableException(
          Notice.of(TableCode.FILE_FORMAT_FOREIGN, where)
              .with("file", name)
              .with("format", format));
    }
  }

  private static boolean isOle2(FileHead head) {
    return head.startsWith(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
  }

  /** By the name of its main stream; a workbook comes here only if its reader is not installed. */
  private static @Nullable String ole2Format(String directory) {
    if (directory.contains("Workbook") || directory.contains("Book\0")) {
      return "Excel 97 (.xls)";
    }
    if (directory.contains("WordDocument")) {
      return "Word (.doc)";
    }
    return directory.contains("PowerPoint Document") ? "PowerPoint (.ppt)" : null;
  }

  /** The first record of workbooks from before there was OLE2 ([MS-XLS] has none of them). */
  private static boolean isBareExcel(FileHead head) {
    return head.startsWith(0x09, 0x00, 0x04, 0x00)
        || head.startsWith(0x09, 0x02, 0x06, 0x00)
        || head.startsWith(0x09, 0x04, 0x06, 0x00);
  }

  private static @Nullable String formatOf(Path file, FileHead head) throws IOException {
    if (isOle2(head)) {
      return ole2Format(ole2Directory(file, head));
    }
    if (isBareExcel(head)) {
      return "Excel 2–4 (.xls)";
    }
    if (head.startsWith(0x89, 'P', 'N', 'G')) {
      return "PNG";
    }
    if (head.startsWith(0xFF, 0xD8, 0xFF)) {
      return "JPEG";
    }
    if (head.startsWith('G', 'I', 'F', '8')) {
      return "GIF";
    }
    if (head.startsWith('%', 'P', 'D', 'F')) {
      return "PDF";
    }
    if (head.startsWith('P', 'K', 3, 4)) {
      return "ZIP";
    }
    if (head.startsWith('{', '\\', 'r', 't', 'f')) {
      return "RTF";
    }
    return markup(head);
  }

  private static @Nullable String markup(FileHead head) {
    String text = head.latin1().replaceFirst("^\u00EF\u00BB\u00BF", "").strip();
    String start = text.toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html")
        || start.startsWith("<html")
        || start.startsWith("<table")) {
      return "HTML";
    }
    if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
      return "SpreadsheetML 2003 (.xml)";
    }
    return start.startsWith("<?xml") ? "XML" : null;
  }

  /** The names in the first directory sectors of an OLE2 file ([MS-CFB] 2.2 and 2.6). */
  private static String ole2Directory(Path file, FileHead head) throws IOException {
    ByteBuffer header = ByteBuffer.wrap(head.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    if (header.limit() < 512) {
      return "";
    }
    int shift = header.getShort(SECTOR_SHIFT_FIELD);
    long sector = header.getInt(DIRECTORY_OFFSET_FIELD);
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      long offset = (sector + 1) << Math.min(Math.max(shift, 7), 16);
      if (offset < 0 || offset >= in.length()) {
        return "";
      }
      in.seek(offset);
      byte[] directory = new byte[(int) Math.min(DIRECTORY_LENGTH, in.length() - offset)];
      in.readFully(directory);
      return new String(directory, StandardCharsets.UTF_16LE);
    }
  }
}
