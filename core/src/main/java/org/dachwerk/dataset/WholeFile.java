package org.dachwerk.dataset;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its target and moved there at
 * {@link #commit}. Until then the target keeps what it had.
 *
 * <p>The hidden name beside the target is always the same one, so a killed run leaves at most one
 * such file, which the next run replaces. The caller closes it. Not safe for several threads.
 */
public final class WholeFile implements Closeable {
  private final Path target;
  private final Path temporary;
  private final FileChannel channel;
  private final OutputStream out;
  private boolean committed;

  private WholeFile(Path target, Path temporary, FileChannel channel) {
    this.target = target;
    this.temporary = temporary;
    this.channel = channel;
    this.out = Channels.newOutputStream(channel);
  }

  /**
   * Starts a file.
   *
   * @throws IOException if the folder is missing or cannot be written, or the target is a folder
   */
  public static WholeFile create(Path target) throws IOException {
    Path file = target.toAbsolutePath();
    if (Files.isDirectory(file)) {
      throw new FileAlreadyExistsException(target.toString());
    }
    if (file.getParent() == null || !Files.isDirectory(file.getParent())) {
      throw new NoSuchFileException(target.toString());
    }
    Path temporary = file.resolveSibling("." + file.getFileName() + ".part");
    return new WholeFile(file, temporary, open(temporary, target));
  }

  /** A failure names the target: nobody has heard of the file beside it. */
  private static FileChannel open(Path temporary, Path target) throws IOException {
    try {
      return FileChannel.open(
          temporary,
          StandardOpenOption.CREATE,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.WRITE);
    } catch (AccessDeniedException e) {
      AccessDeniedException denied = new AccessDeniedException(target.toString());
      denied.initCause(e);
      throw denied;
    }
  }

  /** Where to write; unbuffered. Closing it does nothing that {@link #close} does not do. */
  public OutputStream out() {
    return out;
  }

  /** Forces the content to disk and moves it to the target. */
  public void commit() throws IOException {
    channel.force(true);
    channel.close();
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      // Some network folders know no atomic move; a plain replacement is the best they offer.
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    }
    committed = true;
  }

  /** Takes the file back unless it was committed. */
  @Override
  public void close() throws IOException {
    if (!committed) {
      channel.close();
      Files.deleteIfExists(temporary);
    }
  }
}
