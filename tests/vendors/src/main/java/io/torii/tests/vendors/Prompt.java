package io.torii.tests.vendors;

import java.util.List;
import java.util.Optional;

/**
 * What a vendor's telephone exchange was told, once it was found to be as the vendor documents it.
 *
 * @param said phrase by phrase
 * @param language the vendor's own tag
 * @param keys how many keys it waits for; 0 when it hangs up
 * @param action where the keys are told
 */
public record Prompt(List<String> said, String language, int keys, Optional<String> action) {}
