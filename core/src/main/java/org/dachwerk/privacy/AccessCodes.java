package org.dachwerk.privacy;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the value behind a label, or says with null that none is there. Looks at a bounded piece of
 * the text, so that many labels cost no more than their number.
 */
final class AccessCodes {

  private static final int REACH = 120;

  /** What may stand between a label and its value: marks, and words that say "is". */
  private static final Pattern BRIDGE =
      Pattern.compile(
          "[\\s)\\]*_#>.-]{0,12}+(?<verb>(?:lautet|heißt|ist|is|sind)(?=[\\s:]))?\\s{0,4}"
              + "(?<colon>[:=→]|->)?[\\s(*_#>–-]{0,12}+(?<quote>[„“\"'‚»«]?)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** "Passwort für das Treffen: …": the colon stands further off. */
  private static final Pattern FAR_BRIDGE =
      Pattern.compile("[\\p{L}\\s()-]{1,50}+[:=]\\s{0,4}[„“\"'‚»«]?");

  private static final Pattern TOKEN = Pattern.compile("[^\\s,;|)\\]“”»«\"<]++");
  private static final Pattern DIGIT_GROUPS = Pattern.compile("\\d++(?:[ -]{1,3}\\d++){0,8}+");
  private static final Pattern CODE_GROUPS =
      Pattern.compile("[a-z0-9]{2,5}+(?:-[a-z0-9]{3,5}+){2,4}+", Pattern.CASE_INSENSITIVE);
  private static final Pattern TELEPHONE = Pattern.compile("[+(]?\\d[\\d ()/.-]{4,30}+");
  private static final Pattern END_OF_NUMBER = Pattern.compile("[ (/.-]++$");
  private static final Pattern END_OF_TOKEN = Pattern.compile("[.…*_]++$");
  private static final Pattern END_OF_WORD = Pattern.compile("[.:!?…]++$");
  private static final Pattern MAILBOX =
      Pattern.compile("[\\p{L}\\p{N}._-]+@[\\p{L}\\p{N}-]+\\.[\\p{L}\\p{N}.-]+");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?(?:\\d{2}){0,2}.*|\\d{4}-\\d{2}-\\d{2}.*");
  private static final Pattern CAPITAL_INSIDE = Pattern.compile(".*\\p{Ll}\\p{Lu}.*");
  private static final Pattern SIGN_INSIDE = Pattern.compile("[\\p{L}\\p{N}]+[#$%&!@+=^~?].*");

  private static final Set<String> WORDS_OF_SENTENCES =
      Set.of(
          """
          ab aber alle allen als am an and anfrage anmeldung auch auf aus available be bei beim \
          benötigt bestätigt bis bitte by can das dem den der des die durch ein eine einen einer \
          entfällt erforderlich erfolgt erhalten erhältlich erhältst finden findet folgen folgt \
          for from für geben geht geschützt gesondert gibt here hier ihr im in individuell intern \
          is ist ja kann kein keine keines keins kommen kommt können liegt mit mitgeteilt muss müssen \
          nach nein nicht none not notwendig nur nötig oder offen ohne on only or per pflicht \
          please protected required s sehen see senden sent separat sicher sie siehe sind stehen \
          steht tba tbd telefonisch the to über und unbekannt unter upon vergeben vergessen \
          verschickt via vom von vor was wenden werden wie will wir wird your zu zugeschickt zum zur \
          zusammen ändern"""
              .split("\\s+"));

  private AccessCodes() {}

  /** A password: any word behind a colon, a concrete one elsewhere. */
  static @Nullable String passcode(String text, int from) {
    Matcher bridge = BRIDGE.matcher(text).region(from, end(text, from));
    if (bridge.lookingAt()) {
      String value = token(text, bridge.end());
      if (value != null && isPasscode(value, introduction(bridge))) {
        return value;
      }
    }
    Matcher far = FAR_BRIDGE.matcher(text).region(from, end(text, from));
    String value = far.lookingAt() ? token(text, far.end()) : null;
    return value != null && isConcrete(value) ? value : null;
  }

  /** A concrete code behind a mark. */
  static @Nullable String concreteCode(String text, int from) {
    Matcher bridge = BRIDGE.matcher(text).region(from, end(text, from));
    String value = bridge.lookingAt() ? token(text, bridge.end()) : null;
    return value != null && isConcrete(value) ? value : null;
  }

  /** A meeting's number of six digits or more, or a room's code. */
  static @Nullable String meetingId(String text, int from) {
    int start = afterBridge(text, from);
    String number = match(DIGIT_GROUPS, text, start);
    if (number != null && digits(number) >= 6) {
      return number;
    }
    String code = match(CODE_GROUPS, text, start);
    if (code != null) {
      return code;
    }
    String token = token(text, start);
    return token != null && token.length() >= 6 && isConcrete(token) && hasLetter(token)
        ? token
        : null;
  }

  /** A number in the length and grouping of a meeting's. */
  static @Nullable String groupedMeetingId(String text, int from) {
    String number = match(DIGIT_GROUPS, text, afterBridge(text, from));
    boolean grouped = number != null && number.indexOf(' ') > 0;
    boolean behindAName = from > 2 && !text.substring(from - 2, from).equalsIgnoreCase("id");
    return number != null && (grouped || behindAName) && digits(number) >= 9 ? number : null;
  }

  /** A telephone number, wherever it stands within reach of its label on the line. */
  static @Nullable String telephone(String text, int from) {
    int end = end(text, from);
    int i = from;
    while (i < end && text.charAt(i) != '\n') {
      String number = isTelephoneStart(text, i) ? match(TELEPHONE, text, i) : null;
      if (number != null && digits(number) >= 6 && !DATE.matcher(number).matches()) {
        return END_OF_NUMBER.matcher(number).replaceFirst("");
      }
      i += number == null ? 1 : number.length();
    }
    return null;
  }

  private static boolean isTelephoneStart(String text, int at) {
    char c = text.charAt(at);
    boolean startsHere = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    return startsHere && (c == '+' || c == '(' || Character.isDigit(c));
  }

  private static Introduction introduction(Matcher bridge) {
    String verb = bridge.group("verb");
    boolean names = verb != null && !verb.toLowerCase(Locale.ROOT).matches("ist|sind");
    if (bridge.group("colon") != null || names) {
      return Introduction.PLAIN;
    }
    return verb == null && bridge.group("quote").isEmpty()
        ? Introduction.NONE
        : Introduction.LIKELY;
  }

  private static boolean isPasscode(String value, Introduction introduction) {
    if (isLink(value) || isWordOfASentence(value)) {
      return false;
    }
    return switch (introduction) {
      case PLAIN -> !isNextLabel(value);
      case LIKELY -> isConcrete(value) || Character.isUpperCase(value.charAt(0));
      case NONE -> isConcrete(value) && !DATE.matcher(value).matches();
    };
  }

  private static boolean isConcrete(String value) {
    if (isLink(value) || value.length() < 4) {
      return false;
    }
    return digits(value) > 0
        || CAPITAL_INSIDE.matcher(value).matches()
        || SIGN_INSIDE.matcher(value).matches();
  }

  private static boolean isLink(String value) {
    return value.startsWith("http") || value.startsWith("www.") || MAILBOX.matcher(value).matches();
  }

  private static boolean isNextLabel(String value) {
    return value.endsWith(":") && digits(value) == 0;
  }

  private static boolean isWordOfASentence(String value) {
    String word = END_OF_WORD.matcher(value.toLowerCase(Locale.ROOT)).replaceFirst("");
    return WORDS_OF_SENTENCES.contains(word) || word.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static @Nullable String token(String text, int from) {
    String token = match(TOKEN, text, from);
    if (token == null) {
      return null;
    }
    String value = END_OF_TOKEN.matcher(token).replaceFirst("");
    boolean digitsAlone = !value.isEmpty() && value.chars().allMatch(Character::isDigit);
    String groups = digitsAlone ? match(DIGIT_GROUPS, text, from) : null;
    String whole = groups == null ? value : groups;
    return whole.isEmpty() ? null : whole;
  }

  private static int afterBridge(String text, int from) {
    Matcher bridge = BRIDGE.matcher(text).region(from, end(text, from));
    return bridge.lookingAt() ? bridge.end() : from;
  }

  private static @Nullable String match(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, end(text, from));
    return matcher.lookingAt() ? matcher.group() : null;
  }

  private static boolean hasLetter(String value) {
    return value.chars().anyMatch(Character::isLetter);
  }

  private static long digits(String value) {
    return value.chars().filter(Character::isDigit).count();
  }

  private static int end(String text, int from) {
    return Math.min(text.length(), from + REACH);
  }

  /** How plainly a text says that a value follows. */
  private enum Introduction {
    /** A colon, an equals sign, or "lautet". */
    PLAIN,
    /** "ist" or a quotation mark. */
    LIKELY,
    NONE
  }
}
