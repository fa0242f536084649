package org.dachwerk.privacy;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dachwerk.identity.NormalisedName;
import org.dachwerk.model.Address;
import org.dachwerk.model.Organisation;

/**
 * Contact data of an organisation that are plainly those of a person: a mobile number, a mailbox at
 * a free-mail provider that is named after no role and not after the organisation, somebody's home.
 */
final class PersonalContact {
  private static final Set<String> FREE_MAIL =
      Set.of(
          "aol.com",
          "arcor.de",
          "email.de",
          "freenet.de",
          "gmail.com",
          "gmx.at",
          "gmx.ch",
          "gmx.de",
          "gmx.net",
          "googlemail.com",
          "hotmail.com",
          "hotmail.de",
          "icloud.com",
          "live.com",
          "live.de",
          "mail.de",
          "mailbox.org",
          "me.com",
          "online.de",
          "outlook.com",
          "outlook.de",
          "posteo.de",
          "proton.me",
          "protonmail.com",
          "t-online.de",
          "vodafone.de",
          "web.de",
          "yahoo.com",
          "yahoo.de",
          "ymail.com");
  private static final List<String> ROLES =
      List.of(
          "info",
          "kontakt",
          "vorstand",
          "presse",
          "buero",
          "post",
          "mail",
          "office",
          "verein",
          "team",
          "service",
          "contact",
          "sekretariat",
          "geschaeftsstelle",
          "verwaltung",
          "vorsitz",
          "kasse",
          "kassenwart",
          "projekt",
          "beratung");
  private static final Pattern MOBILE = Pattern.compile("(?:\\+49|0049|0)1[567]\\d+");
  private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[\\p{L};,|]+");
  private static final Pattern SOMEBODYS =
      Pattern.compile("\\b(?:c/o|bei|z\\.\\s?Hd\\.)\\s", Pattern.CASE_INSENSITIVE);
  private static final int SHORTEST_NAME_PART = 4;

  private PersonalContact() {}

  /** The paths of an organisation's fields that hold somebody's personal contact. */
  static Set<String> paths(Organisation organisation) {
    Set<String> paths = new HashSet<>();
    if (organisation.email() != null && isPersonalMail(organisation.email(), organisation)) {
      paths.add("email");
    }
    if (organisation.phone() != null && isMobile(organisation.phone())) {
      paths.add("phone");
    }
    Address address = organisation.address();
    if (address != null
        && address.street() != null
        && SOMEBODYS.matcher(address.street() + " ").find()) {
      paths.add("address.street");
      paths.add("address.houseNumber");
    }
    return paths;
  }

  private static boolean isMobile(String phone) {
    return NOT_OF_A_NUMBER
        .splitAsStream(phone)
        .map(number -> number.replaceAll("[^+\\d]", "").replace("+490", "+49"))
        .anyMatch(number -> MOBILE.matcher(number).lookingAt());
  }

  private static boolean isPersonalMail(String email, Organisation organisation) {
    int at = email.lastIndexOf('@');
    String domain = email.substring(at + 1).toLowerCase(Locale.ROOT);
    if (at < 0 || !FREE_MAIL.contains(domain)) {
      return false;
    }
    String local = NormalisedName.ofText(email.substring(0, at)).key();
    return ROLES.stream().noneMatch(local::contains) && !isNamedAfter(local, organisation);
  }

  private static boolean isNamedAfter(String local, Organisation organisation) {
    String joined = local.replace(" ", "");
    String shortName = organisation.shortName();
    if (shortName != null
        && joined.contains(NormalisedName.ofText(shortName).key().replace(" ", ""))) {
      return true;
    }
    return List.of(NormalisedName.of(organisation.name()).key().split(" ", -1)).stream()
        .anyMatch(part -> part.length() >= SHORTEST_NAME_PART && joined.contains(part));
  }
}
