package org.dachwerk.office.guard;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dachwerk.table.FileHead;
import org.dachwerk.table.cells.Bound;
import org.dachwerk.table.cells.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * A zip package whose parts are read within the limits of its file.
 *
 * <p>Names of parts are compared without regard to case, as office programs do. The caller closes
 * it. Not safe for several threads.
 */
public final class GuardedZip implements Closeable {
  private final ZipFile zip;
  private final Refusals refusals;
  private final Map<String, ZipEntry> entries = new HashMap<>();
  private final Map<String, Long> readOfPart = new HashMap<>();
  private long readInAll;

  private GuardedZip(ZipFile zip, Refusals refusals) {
    this.zip = zip;
    this.refusals = refusals;
  }

  /**
   * Opens a package.
   *
   * @throws org.dachwerk.table.UnreadableException if it is damaged, protected or has too many
   *     entries
   * @throws IOException if reading fails
   */
  public static GuardedZip open(Path file, Refusals refusals) throws IOException {
    GuardedZip opened = new GuardedZip(zip(file, refusals), refusals);
    try {
      opened.list();
    } catch (IOException e) {
      opened.close();
      throw e;
    }
    return opened;
  }

  private static ZipFile zip(Path file, Refusals refusals) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try {
      // Names that are not marked as UTF-8 are of any code page; here none of them can fail.
      return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
    } catch (ZipException | EOFException e) {
      throw protectedByPassword(FileHead.of(file))
          ? refusals.encrypted()
          : refusals.damaged("ZIP", e);
    }
  }

  /** Whether the first entry is marked as encrypted (APPNOTE 4.4.4). */
  private static boolean protectedByPassword(FileHead head) {
    byte[] bytes = head.bytes();
    return bytes.length > 6 && head.startsWith('P', 'K', 3, 4) && (bytes[6] & 1) == 1;
  }

  private void list() throws IOException {
    if (zip.size() > refusals.limits().entries()) {
      throw refusals.beyond(Bound.ENTRIES);
    }
    try {
      zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    } catch (IllegalArgumentException e) {
      // The JDK checks the code of names that are marked as UTF-8 only when it comes to them.
      throw refusals.damaged("ZIP", e);
    }
  }

  private static String key(String name) {
    String slashed = name.replace('\\', '/');
    return (slashed.startsWith("/") ? slashed.substring(1) : slashed).toLowerCase(Locale.ROOT);
  }

  /** What the file is refused with. */
  public Refusals refusals() {
    return refusals;
  }

  /** Whether there is a part of this name. */
  public boolean has(String part) {
    return entries.containsKey(key(part));
  }

  /** The first bytes of a part as ISO 8859-1, at most so many; null where there is no such part. */
  public @Nullable String head(String part, int length) throws IOException {
    if (!has(part)) {
      return null;
    }
    try (InputStream in = stream(part)) {
      return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
    } catch (ZipException | EOFException e) {
      throw refusals.damaged(part, e);
    }
  }

  /**
   * Opens a part as XML. The caller closes the cursor.
   *
   * @throws org.dachwerk.table.UnreadableException if there is no such part
   */
  public XmlCursor xml(String part) throws IOException {
    return XmlCursor.over(stream(part), part, refusals);
  }

  private GuardedStream stream(String part) throws IOException {
    String key = key(part);
    ZipEntry entry = entries.get(key);
    if (entry == null) {
      throw refusals.damaged(part);
    }
    try {
      return new GuardedStream(
          zip.getInputStream(entry),
          entry.getCompressedSize(),
          refusals,
          bytes -> count(key, bytes));
    } catch (ZipException | EOFException e) {
      throw refusals.damaged(part, e);
    }
  }

  /** A part that is read again counts once. */
  private void count(String key, long bytes) throws IOException {
    long before = readOfPart.getOrDefault(key, 0L);
    if (bytes > before) {
      readOfPart.put(key, bytes);
      readInAll += bytes - before;
      if (readInAll > refusals.limits().totalBytes()) {
        throw refusals.beyond(Bound.TOTAL_BYTES);
      }
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
