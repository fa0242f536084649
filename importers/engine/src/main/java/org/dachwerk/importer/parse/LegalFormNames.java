package org.dachwerk.importer.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dachwerk.model.LegalForm;

/** How legal forms are written: in lower case, letters, & and + alone, umlauts as ae, oe, ue. */
final class LegalFormNames {

  private static final List<Names> NAMES =
      List.of(
          Names.of(
              LegalForm.REGISTERED_ASSOCIATION,
              "ev",
              "eingetragenerverein",
              "eingetragenervereinev",
              "eingetrverein",
              "eingverein",
              "vereinev",
              "registeredassociation"),
          Names.of(
              LegalForm.UNREGISTERED_ASSOCIATION,
              "nev",
              "nichtev",
              "nichteingetragenerverein",
              "nichtrechtsfaehigerverein",
              "nichtrechtsfverein",
              "vereinohnerechtspersoenlichkeit",
              "unregisteredassociation"),
          Names.of(
              LegalForm.COMPANY_WITH_LIMITED_LIABILITY,
              "gmbh",
              "gesellschaftmitbeschraenkterhaftung"),
          Names.of(
              LegalForm.CHARITABLE_COMPANY_WITH_LIMITED_LIABILITY,
              "ggmbh",
              "gemeinnuetzigegmbh",
              "gemgmbh",
              "gemeinngmbh",
              "gemeinnuetzigegesellschaftmitbeschraenkterhaftung",
              "gmbhgemeinnuetzig"),
          Names.of(
              LegalForm.ENTREPRENEURIAL_COMPANY,
              "ug",
              "ughaftungsbeschraenkt",
              "unternehmergesellschaft",
              "unternehmergesellschafthaftungsbeschraenkt"),
          Names.of(
              LegalForm.CHARITABLE_ENTREPRENEURIAL_COMPANY,
              "gug",
              "gughaftungsbeschraenkt",
              "gemeinnuetzigeug",
              "gemeinnuetzigeughaftungsbeschraenkt",
              "gemeinnuetzigeunternehmergesellschaft",
              "gemeinnuetzigeunternehmergesellschafthaftungsbeschraenkt",
              "uggemeinnuetzig"),
          Names.of(
              LegalForm.FOUNDATION,
              "stiftung",
              "stiftungbuergerlichenrechts",
              "rechtsfaehigestiftung",
              "rechtsfaehigestiftungbuergerlichenrechts",
              "rechtsfaehigestiftungdesbuergerlichenrechts",
              "stiftungdesbuergerlichenrechts",
              "stiftungdesprivatenrechts",
              "stiftungprivatenrechts",
              "foundation"),
          Names.of(
              LegalForm.CIVIL_LAW_PARTNERSHIP,
              "gbr",
              "egbr",
              "gesellschaftbuergerlichenrechts",
              "gesellschaftdesbuergerlichenrechts",
              "eingetragenegesellschaftbuergerlichenrechts",
              "bgbgesellschaft"),
          Names.of(
              LegalForm.COOPERATIVE,
              "eg",
              "eingetragenegenossenschaft",
              "genossenschaft",
              "cooperative"),
          Names.of(LegalForm.STOCK_CORPORATION, "ag", "aktiengesellschaft"),
          Names.of(
              LegalForm.CHARITABLE_STOCK_CORPORATION,
              "gag",
              "gemeinnuetzigeag",
              "gemeinnuetzigeaktiengesellschaft"),
          Names.of(LegalForm.LIMITED_PARTNERSHIP, "kg", "kommanditgesellschaft"),
          Names.of(
              LegalForm.LIMITED_PARTNERSHIP_WITH_COMPANY,
              "gmbh&cokg",
              "gmbh&co",
              "gmbh&compkg",
              "gmbhundcokg",
              "gmbh+cokg",
              "gmbhcokg",
              "ughaftungsbeschraenkt&cokg",
              "ug&cokg",
              "ggmbh&cokg",
              "ag&cokg"),
          Names.of(LegalForm.GENERAL_PARTNERSHIP, "ohg", "offenehandelsgesellschaft"),
          Names.of(
              LegalForm.SOLE_TRADER,
              "ek",
              "ekfm",
              "ekfr",
              "ekffr",
              "eingetragenerkaufmann",
              "eingetragenekauffrau",
              "eingetragenerkaufmannfrau"),
          Names.of(
              LegalForm.PUBLIC_CORPORATION,
              "kdoer",
              "koer",
              "koerperschaftdesoeffentlichenrechts",
              "koerperschaftoeffentlichenrechts",
              "koerperschaftdoer",
              "koerperschaftoer"),
          Names.of(
              LegalForm.PUBLIC_INSTITUTION,
              "aoer",
              "adoer",
              "anstaltdesoeffentlichenrechts",
              "anstaltoeffentlichenrechts",
              "anstaltdoer",
              "anstaltoer",
              "rechtsfaehigeanstaltdesoeffentlichenrechts"),
          Names.of(
              LegalForm.PUBLIC_FOUNDATION,
              "stiftungdesoeffentlichenrechts",
              "stiftungoeffentlichenrechts",
              "stiftungdoer",
              "stiftungoer",
              "sdoer",
              "stoer",
              "kirchlichestiftungdesoeffentlichenrechts"));

  static final Map<String, LegalForm> BY_KEY = byKey();

  /** What may stand before a form without changing it. */
  static final List<String> ADDITIONS_BEFORE =
      List.of(
          "gemeinnuetziger",
          "gemeinnuetzige",
          "rechtsfaehiger",
          "kirchliche",
          "mildtaetige",
          "unselbstaendige",
          "nichtrechtsfaehige",
          "treuhand");

  /** What may stand behind one: under formation, charitable, in liquidation. */
  static final List<String> ADDITIONS_BEHIND =
      List.of("ingruendung", "igr", "ig", "gemeinnuetzig", "inliquidation", "il");

  private LegalFormNames() {}

  private static Map<String, LegalForm> byKey() {
    Map<String, LegalForm> byKey = new HashMap<>();
    for (Names names : NAMES) {
      names.keys.forEach(key -> byKey.put(key, names.form));
    }
    return Map.copyOf(byKey);
  }

  private record Names(LegalForm form, List<String> keys) {
    static Names of(LegalForm form, String... keys) {
      return new Names(form, List.of(keys));
    }
  }
}
