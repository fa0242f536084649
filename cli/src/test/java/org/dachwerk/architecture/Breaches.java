package org.dachwerk.architecture;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.opencsv.CSVReader;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import org.slf4j.Logger;
import picocli.CommandLine;

/** Small classes that do what no class may do. */
final class Breaches {
  private Breaches() {}

  record SeesOpenCsv(CSVReader reader) {}

  record SeesAalto(com.fasterxml.aalto.AsyncXMLInputFactory factory) {}

  record SeesXml(XMLStreamReader reader) {}

  record SeesPicocli(CommandLine line) {}

  record SeesPhoneNumbers(PhoneNumberUtil numbers) {}

  record SeesConstraints(@Size(max = 3) String text) {}

  record SeesAValidator(Validator validator) {}

  record Logs(Logger logger) {}

  static final class Prints {
    void act() {
      System.out.println("data");
    }
  }

  static final class Complains {
    void act() {
      System.err.println("oh");
    }
  }

  static final class Exits {
    void act() {
      System.exit(1);
    }
  }

  static final class PrintsStackTraces {
    void act(Exception failure) {
      failure.printStackTrace();
    }
  }

  static final class TakesTheLocale {
    Locale act() {
      return Locale.getDefault();
    }
  }

  static final class TakesTheCharset {
    Charset act() {
      return Charset.defaultCharset();
    }
  }

  static final class TakesTheZone {
    ZoneId act() {
      return ZoneId.systemDefault();
    }
  }

  static final class FormatsInAnyLocale {
    String act(int number) {
      return String.format("%d", number);
    }
  }

  @SuppressWarnings("JavaTimeDefaultTimeZone") // This is the breach.
  static final class AsksForTheTime {
    LocalDate act() {
      return LocalDate.now();
    }
  }

  static final class AsksForTheTimeInAZone {
    LocalDate act(ZoneId zone) {
      return LocalDate.now(zone);
    }
  }

  static final class AsksForMilliseconds {
    long act() {
      return System.currentTimeMillis();
    }
  }

  static final class AsksAClock {
    LocalDate act(Clock clock) {
      return LocalDate.now(clock);
    }
  }

  static final class NamesACountry {
    String act(Locale locale) {
      return locale.getDisplayCountry(Locale.GERMAN);
    }
  }

  static final class NamesAMonth {
    String act(Month month) {
      return month.getDisplayName(TextStyle.FULL, Locale.GERMAN);
    }
  }

  public static class Open {}

  public static final class TextUtils {}

  public static final class SheetManager {}

  static final class Remembers {
    static int calls;
  }
}
