package io.torii.domain.delivery;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a realm sends to one country (R84). A country without a rule is not sent to.
 *
 * @param country ISO 3166-1 alpha-2, or {@code 001} for numbers of no country
 * @param allowed whether anything is sent there
 * @param providers in order; empty means the realm's own order
 * @param sender name or number that texts come from, at most 32 characters; empty leaves it to the gateway
 * @param webOtp whether texts end with the Web-OTP line {@code @host #code}
 */
public record CountryRule(String country, boolean allowed, List<String> providers, String sender, boolean webOtp) {
    private static final Pattern REGION = Pattern.compile("[A-Z]{2}|001");
    private static final int SENDER = 32;

    public CountryRule {
        if (country == null || !REGION.matcher(country).matches()) {
            throw new IllegalArgumentException("country must be ISO 3166-1 alpha-2, was " + country);
        }
        if (sender == null || sender.length() > SENDER || !sender.equals(sender.strip())) {
            throw new IllegalArgumentException(
                    "a sender has at most " + SENDER + " characters, none of them around it");
        }
        providers = List.copyOf(providers);
    }

    /** The rule of a country that nobody wrote one for: nothing is sent. */
    public static CountryRule closed(String country) {
        return new CountryRule(country, false, List.of(), "", true);
    }

    /** The providers to try, in order: the country's own, else the realm's. */
    public List<String> orderOr(List<String> realm) {
        return providers.isEmpty() ? realm : providers;
    }
}
