package org.dachwerk.importer.bind;

import java.util.List;
import org.dachwerk.importer.parse.AddressParser;
import org.dachwerk.importer.parse.CellParser;
import org.dachwerk.importer.parse.StreetParser;
import org.dachwerk.importer.parse.TownParser;
import org.dachwerk.model.Address;

/** The columns that hold an address or more than one part of it. */
final class Addresses {
  private Addresses() {}

  static Target<Address> whole(String path) {
    return target(path, path, new AddressParser());
  }

  static Target<Address> street(String address) {
    return target(address + ".street", address, new StreetParser());
  }

  static Target<Address> town(String address) {
    return target(address + ".town", address, new TownParser());
  }

  private static Target<Address> target(String path, String address, CellParser<Address> parser) {
    return new Target<>(
        path,
        parser,
        (draft, parsed) -> {
          Address parts = parsed.value();
          if (parts != null) {
            draft.put(address + ".street", parts.street());
            draft.put(address + ".houseNumber", parts.houseNumber());
            draft.put(address + ".postalCode", parts.postalCode());
            draft.put(address + ".locality", parts.locality());
            draft.put(address + ".country", parts.country());
          }
        },
        List.of(path, address));
  }
}
