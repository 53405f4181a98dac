package io.torii.domain.token;

import java.util.List;
import java.util.Map;

/**
 * The fields of one row.
 *
 * @param places where each column stands
 */
record RowFields(Map<String, Integer> places, List<String> fields) {
    /** Empty where the list has no such column. */
    String field(String column) {
        var place = places.get(column);
        return place == null ? "" : fields.get(place);
    }
}
