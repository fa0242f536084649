package org.dachwerk.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps in a temporary file what a stream shall get only when all of it is there. */
final class Spool implements Target {
  private final FileChannel channel;
  private final OutputStream destination;

  private Spool(FileChannel channel, OutputStream destination) {
    this.channel = channel;
    this.destination = destination;
  }

  /** A spool in front of a stream, which stays open. */
  static Spool before(OutputStream destination) throws IOException {
    // Made by createTempFile for its permissions: only its owner may read what passes through.
    Path file = Files.createTempFile("dachwerk", ".part");
    FileChannel channel =
        FileChannel.open(
            file,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    return new Spool(channel, destination);
  }

  @Override
  public OutputStream out() {
    return Channels.newOutputStream(channel);
  }

  @Override
  public void commit() throws IOException {
    channel.position(0);
    Channels.newInputStream(channel).transferTo(destination);
    destination.flush();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
