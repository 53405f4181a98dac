package io.torii.domain.binding;

import java.time.Duration;
import java.util.List;

/**
 * A realm's rule for first methods.
 *
 * @param rule what it asks
 * @param window how long after an account's creation, and after the calendar's dates, 1 to 365 days
 * @param networks from where, for {@link FirstRule#NETWORK}
 * @param domains the realm's own mail domains, those below them included
 */
public record BindingPolicy(FirstRule rule, Duration window, List<NetworkRange> networks, List<MailDomain> domains) {
    public BindingPolicy {
        networks = List.copyOf(networks);
        domains = List.copyOf(domains);
    }
}
