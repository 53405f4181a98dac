package io.torii.endpoints.bringing;

import java.util.Map;

/**
 * What became of many, as the admin event of the whole says it.
 *
 * @param made how many are as wished by this call
 * @param present how many were before
 * @param rejected how many were left out
 */
public record Sum(int made, int present, int rejected) {
    /** @param name of the event's detail for those that this call made */
    public Map<String, ?> details(String name) {
        return Map.of(name, made, "torii_present", present, "torii_rejected", rejected);
    }
}
