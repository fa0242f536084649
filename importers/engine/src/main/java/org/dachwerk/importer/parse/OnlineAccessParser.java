package org.dachwerk.importer.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dachwerk.model.OnlineAccess;
import org.dachwerk.privacy.Secret;
import org.dachwerk.privacy.Secrets;
import org.dachwerk.table.CellValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads how to get into an online event: a link, a meeting id, a passcode, a number to dial.
 *
 * <p>A text in which nothing is recognised is taken whole as the passcode, so that it stays secret.
 * The result never carries the words as written. Immutable.
 */
public final class OnlineAccessParser implements CellParser<OnlineAccess> {

  private static final Pattern LINK =
      Pattern.compile("(?:https?://|www\\.)[^\\s,;<>\"|]++", Pattern.CASE_INSENSITIVE);

  @Override
  public Parsed<OnlineAccess> parse(CellValue cell, ColumnContext column) {
    return Parsed.of(read(cell.text().strip()));
  }

  private static OnlineAccess read(String text) {
    List<Secret> found = Secrets.find(text);
    String link = first(Secret.Kind.LINK, found);
    String url = link == null ? plainLink(text) : link;
    if (found.isEmpty() && url == null) {
      return new OnlineAccess(null, null, text, null);
    }
    return new OnlineAccess(
        url,
        first(Secret.Kind.MEETING_ID, found),
        first(Secret.Kind.PASSCODE, found),
        first(Secret.Kind.DIAL_IN, found));
  }

  private static @Nullable String first(Secret.Kind kind, List<Secret> found) {
    for (Secret secret : found) {
      if (secret.kind() == kind) {
        return secret.value();
      }
    }
    return null;
  }

  private static @Nullable String plainLink(String text) {
    Matcher link = LINK.matcher(text);
    return link.find() ? link.group() : null;
  }
}
