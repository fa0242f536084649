package org.dachwerk.notice;

/** Where notices go. Implementations need not be safe for several threads. */
@FunctionalInterface
public interface NoticeSink {

  /** Takes one notice. */
  void add(Notice notice);

  /** A sink that keeps nothing. */
  static NoticeSink none() {
    return notice -> {};
  }
}
