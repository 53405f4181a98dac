package io.torii.ceremony.delivery;

import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.NetworkAddress;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Origin;
import io.torii.domain.delivery.Purse;
import io.torii.port.delivery.AddressWatch;
import io.torii.port.delivery.DeliveryRecords;
import io.torii.port.delivery.Lookout;
import java.time.Instant;
import java.util.Optional;

/** The rules that cost nothing to ask: country, address, prefix. Budgets come after them. */
final class Admission {
    private final DeliveryRecords records;
    private final AddressWatch addresses;
    private final Lookout lookout;

    Admission(DeliveryRecords records, AddressWatch addresses, Lookout lookout) {
        this.records = records;
        this.addresses = addresses;
        this.lookout = lookout;
    }

    Optional<DeliveryRefusal> judge(DeliveryRequest request, NumberPrint print, DeliveryPolicy policy, Instant now) {
        if (!policy.rule(request.number().country()).allowed()) {
            return Optional.of(DeliveryRefusal.COUNTRY);
        }
        if (rests(request, policy, now)) {
            return Optional.of(DeliveryRefusal.ADDRESS);
        }
        if (request.purse() == Purse.PROVING && stopped(request, print, policy, now)) {
            return Optional.of(DeliveryRefusal.PREFIX_STOPPED);
        }
        return Optional.empty();
    }

    private boolean rests(DeliveryRequest request, DeliveryPolicy policy, Instant now) {
        var origin = new Origin(request.subject().realm(), NetworkAddress.of(request.address()));
        if (request.purse() == Purse.SIGN_IN) {
            // no text for signing in leaves before a right password (R30), and not everybody types the code
            addresses.password(origin, policy.addresses(), true, now);
        }
        if (addresses.send(origin, policy.addresses(), now)) {
            lookout.origin(origin);
        }
        return addresses.rests(origin, now);
    }

    private boolean stopped(DeliveryRequest request, NumberPrint print, DeliveryPolicy policy, Instant now) {
        var rule = policy.conversion();
        var realm = request.subject().realm();
        return rule.stops(records.conversion(realm, print.prefix(), rule.settles(), now));
    }
}
