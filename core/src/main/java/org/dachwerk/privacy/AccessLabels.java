package org.dachwerk.privacy;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Meeting ids, passcodes and dial-in numbers, by the words that stand before them. */
final class AccessLabels {

  /** A word goes on with letters, or with a hyphen and letters: "Passwort-Sicherheit". */
  private static final String WORD_END = "(?![\\p{L}\\p{N}]|[-‐‑–]\\p{L})";

  private static final String WORD_START = "(?<![\\p{L}\\p{N}])";

  private static final Label PASSCODE =
      new Label(
          Secret.Kind.PASSCODE,
          pattern(
              "(?:pass(?:wort|word|code|wd|phrase)|pass[-\\s]code|kenn(?:wort|code)"
                  + "|zugangs[-\\s]?(?:code|kennwort|daten|schlüssel|pin)|zugriffs[-\\s]?code"
                  + "|einwahl[-\\s]?(?:code|pin|daten)|teilnehmer[-\\s]?(?:code|pin)"
                  + "|access[-\\s]code|meeting[-\\s]?key"
                  + "|(?<![\\p{L}\\p{N}])(?:pin(?:[-\\s]?(?:code|nummer|nr\\.?))?|pwd?))"
                  + WORD_END),
          AccessCodes::passcode);

  /** A bare "code" says little: only a concrete value with a colon makes it one. */
  private static final Label CODE =
      new Label(
          Secret.Kind.PASSCODE,
          pattern("(?<![\\p{L}\\p{N}-])code(?=\\s?[:=])"),
          AccessCodes::concreteCode);

  private static final Label MEETING_ID =
      new Label(
          Secret.Kind.MEETING_ID,
          pattern(
              WORD_START
                  + "(?:\\p{L}{1,20}-)?"
                  + "(?:(?:meeting|konferenz|conference|webinar|besprechungs?|zoom|teams|webex)"
                  + "[-\\s]{0,2}(?:id|kennung|kenn?nummer|kennnummer|nummer|nr\\.?|number|code)"
                  + "|sitzungs[-\\s]?(?:id|kennung))"
                  + WORD_END),
          AccessCodes::meetingId);

  /** "Zoom: 123 4567 8901" and "ID: 123 4567 8901" give the number without its proper name. */
  private static final Label BARE_MEETING_ID =
      new Label(
          Secret.Kind.MEETING_ID,
          pattern(
              "(?<![\\p{L}\\p{N}-])"
                  + "(?:(?:zoom|teams|webex)(?:[-\\s]?(?:meeting|konferenz|raum|call))?|id)"
                  + WORD_END),
          AccessCodes::groupedMeetingId);

  private static final Label DIAL_IN =
      new Label(
          Secret.Kind.DIAL_IN,
          pattern(
              "(?:einwahl(?:[-\\s]?nummern?|[-\\s]?nr\\.?)?|einwählen|dial[-\\s]?in)" + WORD_END),
          AccessCodes::telephone);

  private static final List<Label> LABELS =
      List.of(MEETING_ID, BARE_MEETING_ID, PASSCODE, CODE, DIAL_IN);

  /** A number that a telephone dials together with a meeting's: +49…,,83412345678#. */
  private static final Pattern ONE_TAP = Pattern.compile("\\+\\d{7,15}+,,[\\d,#*]++");

  private AccessLabels() {}

  /** Adds what the text's labels introduce. */
  static void find(String text, Set<Secret> found) {
    LABELS.forEach(label -> find(text, label, found));
    Matcher oneTap = ONE_TAP.matcher(text);
    while (oneTap.find()) {
      found.add(new Secret(Secret.Kind.DIAL_IN, oneTap.group()));
    }
  }

  private static void find(String text, Label label, Set<Secret> found) {
    Matcher words = label.words().matcher(text);
    while (words.find()) {
      String value = label.value().apply(text, words.end());
      if (value != null) {
        found.add(new Secret(label.kind(), value));
      }
    }
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Words that introduce a value, and what reads one behind them. */
  private record Label(
      Secret.Kind kind, Pattern words, BiFunction<String, Integer, @Nullable String> value) {}
}
