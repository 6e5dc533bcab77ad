package dev.parlance.processor.format.json;

import java.util.List;

/**
 * Where an entry is added.
 *
 * @param object the object of the file that it is added to
 * @param names the names from there inwards, of which all but the last are of new objects
 */
record Place(JsonObject object, List<String> names) {
  /**
   * The place in {@code base} of what {@code names} lead to, as far as there are objects for them.
   *
   * @param icu whether an object with a {@code defaultMessage} is an entry
   */
  static Place of(JsonObject base, List<String> names, boolean icu) {
    Place place = new Place(base, names);
    while (place.names.size() > 1) {
      String name = place.names.get(0);
      if (place.object.object(name).filter(inner -> !icu || !inner.has(OpenJson.EXTRACTED)).isPresent()) {
        place = new Place(place.object.object(name).get(), place.names.subList(1, place.names.size()));
      } else if (place.object.has(name)) {
        // The name is taken by a text.
        return new Place(place.object, List.of(String.join(".", place.names)));
      } else {
        return place;
      }
    }
    return place;
  }
}
