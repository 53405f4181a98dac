package io.torii.domain.delivery;

import java.util.List;
import java.util.Map;

/**
 * How a realm sends.
 *
 * @param countries by ISO 3166-1 alpha-2; what is missing is not sent to (R84)
 * @param providers gateways in the order in which they are tried
 * @param budgets the two purses
 * @param conversion when a prefix is stopped
 * @param addresses what one address may do
 * @param sharedBy on how many accounts one number may be before staff are told, 1 to 1,000 (R30)
 */
public record DeliveryPolicy(
        Map<String, CountryRule> countries,
        List<String> providers,
        Budgets budgets,
        ConversionRule conversion,
        AddressRule addresses,
        int sharedBy) {
    /** A number on more accounts than this is told of (R30). */
    public static final int SHARED_BY = 3;

    public DeliveryPolicy {
        Figure.within("accounts of one number", sharedBy, 1, 1_000);
        countries = Map.copyOf(countries);
        providers = List.copyOf(providers);
    }

    public CountryRule rule(String country) {
        return countries.getOrDefault(country, CountryRule.closed(country));
    }

    /** The providers for a country in order; empty when it is not sent to. */
    public List<String> order(String country) {
        var rule = rule(country);
        return rule.allowed() ? rule.orderOr(providers) : List.of();
    }
}
