package org.dachwerk.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.dachwerk.privacy.Secret.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://zoom.us/j/12345678901?pwd=QmVpc3BpZWxCZWlzcGllbA09",
        "Los geht es unter us02web.zoom.us/j/83412345678.",
        "https://teams.microsoft.com/l/meetup-join/19%3ameeting_Beispiel%40thread.v2/0?context=x",
        "https://verein.webex.com/verein/j.php?MTID=m0123456789abcdef",
        "https://bbb.example.org/b/ann-k7d-x2p",
        "https://konferenz.example.org/rooms/abc-def-ghi-jkl/join",
        "(https://meet.example.org/Stammtisch)",
        "https://example.org/sitzung?id=7&passcode=geheim",
        "https://example.org/intern?token=a1b2c3",
        "https://gast:sommer@example.org/dateien",
        "Meeting-ID: 123 4567 8901",
        "Zoom-Meeting-ID 834 1234 5678",
        "Konferenz-ID: 345 678 901#",
        "Webinar-ID: 123-456-789",
        "Zoom: 834 1234 5678",
        "ID: 834 1234 5678",
        "Kenncode: 123456",
        "Kenncode 123456",
        "Zugangscode: 9917",
        "PIN: 4711",
        "PIN 4711",
        "Passwort: Sommerfest",
        "Passwort:sonne",
        "Passwort/PIN: 1234",
        "Kenncode (Passwort): sonne",
        "Meeting-ID / Kenncode: 123 4567 8901 / 123456",
        "Passwort:\n7Zwerge",
        "Passwort = sommer",
        "Das Passwort lautet Sonnenblume.",
        "Das Passwort ist Sonnenblume.",
        "Das Kennwort lautet: „sonne“",
        "Passwort „Sonnenblume“",
        "Passwort für das Treffen: Sonne22",
        "**Passwort:** sonne",
        "Meetingpasswort: sonne",
        "Passcode: xY7#q",
        "password: sunflower",
        "the password is sunflower",
        "Pass\u00ADwort: sonne",
        "Passwort\u00A0:\u00A0sonne",
        "Kenncode： １２３４５６",
        "PW: sonne",
        "Einwahl: 069 12345678",
        "Einwahlnummer +49 69 7104 9922",
        "Einwahl per Telefon unter 0341/1234567",
        "Dial-in: +49 30 1234567",
        "+496971049922,,83412345678#,,,,*123456#"
      })
  void findsOnlineAccess(String text) {
    assertThat(Secrets.in(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Das Passwort erhalten Sie nach der Anmeldung.",
        "Passwort: wird nach der Anmeldung verschickt",
        "Passwort: auf Anfrage",
        "Passwort: –",
        "Passwort:\nOrt: Rathaus",
        "Passwort vergessen? https://example.org/konto",
        "Workshop Passwort-Sicherheit",
        "Vortrag: Passwort und Datenschutz im Verein",
        "Ein gutes Passwort ist wichtig",
        "passwortgeschützter Bereich",
        "PIN-Ausgabe im Bürgeramt ab 9 Uhr",
        "Pinnwand, 4711 Stück",
        "Zugangsdaten folgen nach der Anmeldung",
        "Zugangsdaten: folgen",
        "Code of Conduct",
        "QR-Code: siehe Plakat 2022",
        "Online über Zoom, 24.09.2021, 18 bis 20 Uhr",
        "https://zoom.us/webinar/register/WN_Beispiel",
        "https://www.example.org/veranstaltungen/2022?seite=3",
        "www.example.org/pin-board/1234",
        "Anmeldung unter https://example.org/anmeldung bis 1. Mai",
        "Tel. 0351 1234567",
        "Telefon: +49 341 123 45 67",
        "VR 8726, Amtsgericht Bonn",
        "Mitglieds-ID 4711",
        "Sitzung Nr. 12/2022",
        "Einwahl ab 17:45 Uhr",
        "Einwahl am 01.02.2022 möglich",
        "DE02 1203 0000 0000 2020 51"
      })
  void leavesOrdinaryTextsAlone(String text) {
    assertThat(Secrets.in(text)).isFalse();
  }

  @Test
  void tellsThePiecesApart() {
    assertThat(
            Secrets.find(
                "https://zoom.us/j/12345678901?pwd=QmVpc3A09, Meeting-ID: 123 4567 8901,"
                    + " Kenncode: 123456, Einwahl: +49 69 12345678"))
        .containsExactly(
            new Secret(Kind.LINK, "https://zoom.us/j/12345678901?pwd=QmVpc3A09"),
            new Secret(Kind.MEETING_ID, "123 4567 8901"),
            new Secret(Kind.PASSCODE, "123456"),
            new Secret(Kind.DIAL_IN, "+49 69 12345678"));
  }

  @Test
  void namesNoValue() {
    assertThat(new Secret(Kind.PASSCODE, "sonne")).hasToString("Secret[PASSCODE, withheld]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.", "a-", "passwort ", "http://a/", "Meeting-", "1 ", "Einwahl ", "a@", "(("})
  void staysLinear(String piece) {
    String text = piece.repeat(200_000);
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Secrets.find(text));
  }
}
