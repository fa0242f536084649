package org.dachwerk.privacy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that let their reader into an online meeting, or carry a password. */
final class AccessLinks {

  // Repetition is possessive and over character classes alone: linear, and no deep recursion.
  private static final Pattern LINK =
      Pattern.compile(
          "(?:https?://[^\\s,<>\"|]++)"
              + "|(?:(?<![\\p{L}\\p{N}@._/-])(?:[\\p{L}\\p{N}-]++\\.){1,8}+\\p{L}{2,}+(?::\\d{1,5}+)?/"
              + "[^\\s,<>\"|]++)",
          Pattern.CASE_INSENSITIVE);

  private static final String TRAILING_MARKS = ".;:!?)]}'*_“”»";

  private static final Set<String> PASSWORD_PARAMETERS =
      Set.of(
          "pwd",
          "pw",
          "pass",
          "passwd",
          "password",
          "passwort",
          "kennwort",
          "passcode",
          "pin",
          "token",
          "accesstoken",
          "access_token",
          "authtoken",
          "auth_token",
          "jwt",
          "sessiontoken",
          "secret");

  private static final List<Room> ROOMS =
      List.of(
          room("zoom.us", "/(?:j|w|s|my|wc(?:/join)?)/.+"),
          room("zoom.com", "/(?:j|w|s|my|wc(?:/join)?)/.+"),
          room("teams.microsoft.com", "/(?:l/meetup-join|meet|dl/launcher|_#/l/meetup-join).+"),
          room("teams.live.com", "/meet/.+"),
          room("webex.com", "/.*(?:meet/|join/|j\\.php|meeting/|mtid=|/m/).*"),
          room("meet.google.com", "/.+"),
          room("meet.jit.si", "/.+"),
          room("meet.goto.com", "/.+"),
          room("gotomeeting.com", "/join/.+"),
          room("gotomeet.me", "/.+"),
          room("join.skype.com", "/.+"),
          room("whereby.com", "/[^/]+"));

  /** Self-hosted rooms are known by the first word of their host. */
  private static final Pattern ROOM_HOST =
      Pattern.compile("(?:meet|jitsi|bbb|bigbluebutton|greenlight|webconf)[0-9]*\\..+");

  private static final Pattern GREENLIGHT_PATH =
      Pattern.compile("/(?:[^/]+/)?(?:b|rooms|gl|r)/[a-z0-9]{2,4}-[a-z0-9]{3}-[a-z0-9]{3}.*");

  private static final Pattern MEETING_SERVER_PATH =
      Pattern.compile("/(?:bigbluebutton/api/join|html5client/join).*");

  private AccessLinks() {}

  /** Adds the links that let their reader in, and gives the text without them. */
  static String takeOut(String text, Set<Secret> found) {
    StringBuilder rest = new StringBuilder(text.length());
    Matcher links = LINK.matcher(text);
    int from = 0;
    while (links.find()) {
      String link = withoutTrailingMarks(links.group());
      if (!letsIn(link)) {
        continue;
      }
      found.add(new Secret(Secret.Kind.LINK, link));
      rest.append(text, from, links.start()).append(' ');
      from = links.start() + link.length();
    }
    return rest.append(text, from, text.length()).toString();
  }

  private static String withoutTrailingMarks(String link) {
    int end = link.length();
    while (end > 0 && TRAILING_MARKS.indexOf(link.charAt(end - 1)) >= 0) {
      end--;
    }
    return link.substring(0, end);
  }

  private static boolean letsIn(String link) {
    String address = link.toLowerCase(Locale.ROOT).replaceFirst("^https?://", "");
    int slash = address.indexOf('/');
    String authority = slash < 0 ? address : address.substring(0, slash);
    String path = slash < 0 ? "" : address.substring(slash);
    String host = authority.substring(authority.indexOf('@') + 1).replaceFirst(":\\d*$", "");
    boolean namesAUserAndPassword = authority.matches("[^@:]*:[^@]+@.*");
    return namesAUserAndPassword || hasPasswordParameter(address) || isRoom(host, path);
  }

  private static boolean hasPasswordParameter(String address) {
    int from = 0;
    while (from < address.length()) {
      int end = nextMark(address, from);
      if (isPassword(address.substring(from, end))) {
        return true;
      }
      from = end + 1;
    }
    return false;
  }

  private static boolean isPassword(String parameter) {
    int equals = parameter.indexOf('=');
    return equals > 0
        && equals < parameter.length() - 1
        && PASSWORD_PARAMETERS.contains(parameter.substring(0, equals));
  }

  private static int nextMark(String address, int from) {
    int end = from;
    while (end < address.length() && "?&#;/".indexOf(address.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isRoom(String host, String path) {
    return path.length() > 1
        && (ROOMS.stream().anyMatch(room -> room.matches(host, path))
            || ROOM_HOST.matcher(host).matches()
            || GREENLIGHT_PATH.matcher(path).matches()
            || MEETING_SERVER_PATH.matcher(path).matches());
  }

  private static Room room(String domain, String path) {
    return new Room(domain, Pattern.compile(path));
  }

  /** The rooms of a service, among its other pages (help, registration). */
  private record Room(String domain, Pattern path) {
    boolean matches(String host, String ofPath) {
      return (host.equals(domain) || host.endsWith("." + domain)) && path.matcher(ofPath).matches();
    }
  }
}
