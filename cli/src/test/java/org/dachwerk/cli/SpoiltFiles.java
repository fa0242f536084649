package org.dachwerk.cli;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Files that only look like spreadsheets. */
final class SpoiltFiles {
  private static final int SECTOR = 512;
  private static final int CHAIN_END = 0xFFFFFFFE;
  private static final int UNUSED = 0xFFFFFFFF;
  private static final int DIRECTORY_ENTRY = 128;

  private SpoiltFiles() {}

  /** The signature of a picture, and too little behind it. */
  static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};
  }

  /**
   * What a spreadsheet program makes of a workbook with a password: an OLE2 container whose first
   * directory entries are the root and the encrypted package.
   */
  static byte[] encryptedWorkbook() {
    ByteBuffer file = ByteBuffer.allocate(3 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    file.putLong(0xE11AB1A1E011CFD0L);
    file.putShort(24, (short) 0x003E).putShort(26, (short) 3);
    file.putShort(28, (short) 0xFFFE).putShort(30, (short) 9).putShort(32, (short) 6);
    // One sector of allocation table, number 0; the directory begins in sector 1.
    file.putInt(44, 1).putInt(48, 1).putInt(56, 4_096).putInt(60, CHAIN_END).putInt(68, CHAIN_END);
    for (int i = 76; i < 2 * SECTOR; i += Integer.BYTES) {
      file.putInt(i, UNUSED);
    }
    file.putInt(76, 0).putInt(SECTOR, 0xFFFFFFFD).putInt(SECTOR + 4, CHAIN_END);
    directoryEntry(file, 0, "Root Entry", (byte) 5, 1);
    directoryEntry(file, 1, "EncryptedPackage", (byte) 2, UNUSED);
    return file.array();
  }

  private static void directoryEntry(
      ByteBuffer file, int index, String name, byte type, int child) {
    int start = 2 * SECTOR + index * DIRECTORY_ENTRY;
    byte[] letters = name.getBytes(UTF_16LE);
    file.put(start, letters);
    file.putShort(start + 64, (short) (letters.length + 2)).put(start + 66, type);
    file.put(start + 67, (byte) 1).putInt(start + 68, UNUSED).putInt(start + 72, UNUSED);
    file.putInt(start + 76, child).putInt(start + 116, CHAIN_END);
  }
}
