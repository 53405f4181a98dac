package io.torii.keycloak.delivery;

import io.torii.domain.delivery.AddressRule;
import io.torii.domain.delivery.AddressTally;
import io.torii.domain.delivery.Origin;
import io.torii.port.delivery.AddressWatch;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Tallies of the addresses that were seen last on this node; the longest silent ones are forgotten first. */
public final class LocalAddressWatch implements AddressWatch {
    private final Map<Origin, AddressTally> tallies;

    /** @param most how many addresses are remembered, about 200 bytes each */
    public LocalAddressWatch(int most) {
        tallies = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Origin, AddressTally> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    public boolean send(Origin origin, AddressRule rule, Instant now) {
        return update(origin, now, tally -> tally.send(rule, now)).alerts(rule);
    }

    @Override
    public boolean rests(Origin origin, Instant now) {
        synchronized (tallies) {
            return tallies.getOrDefault(origin, AddressTally.begun(now)).rests(now);
        }
    }

    @Override
    public void password(Origin origin, AddressRule rule, boolean right, Instant now) {
        update(origin, now, tally -> tally.password(rule, right, now));
    }

    private AddressTally update(Origin origin, Instant now, UnaryOperator<AddressTally> change) {
        synchronized (tallies) {
            var changed = change.apply(tallies.getOrDefault(origin, AddressTally.begun(now)));
            tallies.put(origin, changed);
            return changed;
        }
    }
}
