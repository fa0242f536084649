package org.dachwerk.importer.resolve;

/**
 * A table from the fingerprint of an id to the fingerprint of its record's content and the place of
 * its row: 24 bytes a slot, because a list of a million rows must fit beside everything else.
 */
final class Fingerprints {
  private static final int FIRST_CAPACITY = 1 << 10;

  private long[] keys = new long[FIRST_CAPACITY];
  private long[] contents = new long[FIRST_CAPACITY];
  private long[] places = new long[FIRST_CAPACITY];
  private int size;

  /** The slot of a key, or the complement of the slot where it would go. */
  private static int slot(long[] keys, long[] places, long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    // A place is never 0, so 0 marks a free slot.
    while (places[slot] != 0) {
      if (keys[slot] == key) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    return ~slot;
  }

  /** Whether the key was new; then it is put in. */
  boolean add(long key, long content, int sheet, int row) {
    int slot = slot(keys, places, key);
    if (slot >= 0) {
      return false;
    }
    keys[~slot] = key;
    contents[~slot] = content;
    places[~slot] = ((long) sheet << 32) | row;
    if (++size > keys.length / 2) {
      grow();
    }
    return true;
  }

  /** Whether the key has been put in. */
  boolean contains(long key) {
    return slot(keys, places, key) >= 0;
  }

  long content(long key) {
    return contents[slot(keys, places, key)];
  }

  int sheet(long key) {
    return (int) (places[slot(keys, places, key)] >>> 32);
  }

  int row(long key) {
    return (int) places[slot(keys, places, key)];
  }

  private void grow() {
    long[] moreKeys = new long[keys.length * 2];
    long[] moreContents = new long[keys.length * 2];
    long[] morePlaces = new long[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (places[i] != 0) {
        int slot = ~slot(moreKeys, morePlaces, keys[i]);
        moreKeys[slot] = keys[i];
        moreContents[slot] = contents[i];
        morePlaces[slot] = places[i];
      }
    }
    keys = moreKeys;
    contents = moreContents;
    places = morePlaces;
  }
}
