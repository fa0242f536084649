package org.dachwerk.notice;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Keeps notices in the order they come, with exact counts and a bounded store: of each code at most
 * a fixed number are kept, the others are counted only.
 *
 * <p>Not safe for several threads.
 */
public final class NoticeLog implements NoticeSink {
  /** How many notices of one code are kept unless said otherwise. */
  public static final int DEFAULT_KEPT_PER_CODE = 1_000;

  private final int keptPerCode;
  private final List<Notice> kept = new ArrayList<>();
  private final Map<String, Integer> byCode = new TreeMap<>();
  private final Map<Severity, Integer> bySeverity = new EnumMap<>(Severity.class);

  /** A log that keeps {@link #DEFAULT_KEPT_PER_CODE} notices of each code. */
  public NoticeLog() {
    this(DEFAULT_KEPT_PER_CODE);
  }

  /**
   * @param keptPerCode how many notices of one code are kept, at least 1
   */
  public NoticeLog(int keptPerCode) {
    if (keptPerCode < 1) {
      throw new IllegalArgumentException("keptPerCode must be at least 1: " + keptPerCode);
    }
    this.keptPerCode = keptPerCode;
  }

  @Override
  public void add(Notice notice) {
    bySeverity.merge(notice.severity(), 1, Integer::sum);
    if (byCode.merge(notice.code().id(), 1, Integer::sum) <= keptPerCode) {
      kept.add(notice);
    }
  }

  /** The kept notices, in the order they came. */
  public List<Notice> notices() {
    return List.copyOf(kept);
  }

  /** How many notices of this severity came, kept or not. */
  public int count(Severity severity) {
    return bySeverity.getOrDefault(severity, 0);
  }

  /** How many notices of each code came, kept or not, sorted by code. */
  public Map<String, Integer> countsByCode() {
    return Collections.unmodifiableMap(new TreeMap<>(byCode));
  }
}
