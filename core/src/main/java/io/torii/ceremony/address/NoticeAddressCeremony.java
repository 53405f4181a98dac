package io.torii.ceremony.address;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Subject;
import io.torii.domain.address.LinkToken;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The addresses besides Keycloak's that notices about an account go to (R22), and went to a short time ago. */
public final class NoticeAddressCeremony {
    /** How long an address hears of everything after it was removed or changed. */
    public static final Duration FORMER = Duration.ofDays(30);

    /** The first ones are the owner's; whoever changes an address again and again adds no more to them. */
    static final int MOST_FORMER = 10;

    /** One that was confirmed for as long is the owner's, and kept beyond that number. */
    static final Duration SETTLED = Duration.ofDays(7);

    private final AddressPorts ports;

    public NoticeAddressCeremony(AddressPorts ports) {
        this.ports = ports;
    }

    /** Those that are confirmed, and those that wait for their links, by their places. */
    public List<NoticeAddress> standing(Subject owner) {
        var now = now();
        return ports.addresses().of(owner).stream()
                .filter(each -> each.standsAt(now))
                .toList();
    }

    /** The address that the link confirms, once; empty for a link that is used, over or was never mailed. */
    public Optional<NoticeAddress> confirm(String realm, LinkToken token) {
        var digests = ports.keys()
                .of(realm, KeyPurpose.ADDRESS)
                .verifying()
                .map(key -> token.digest(key, realm))
                .toList();
        var now = now();
        return ports.addresses().confirm(realm, digests, now.minus(NoticeAddress.LINK), now);
    }

    /** The one of this handle, which was removed; where it was confirmed, it goes on hearing what happens for a while. */
    public Optional<NoticeAddress> remove(Subject owner, String handle) {
        var going = standing(owner).stream()
                .filter(each -> each.handle().equals(handle))
                .findFirst();
        // Kept before it goes: a node that dies in between must not take the owner's last address with it.
        going.filter(this::isKept).ifPresent(each -> ports.addresses().keep(owner, each.address(), now().plus(FORMER)));
        return going.filter(ports.addresses()::remove);
    }

    /** Else whoever adds and removes all day would have every notice go to hundreds of places. */
    private boolean isKept(NoticeAddress going) {
        var now = now();
        return going.confirmed()
                .filter(at -> !at.isAfter(now.minus(SETTLED))
                        || ports.addresses().former(going.owner(), now).size() < MOST_FORMER)
                .isPresent();
    }

    /** "Not me", from a mail: the one that was confirmed at this instant goes, and hears nothing more. */
    public Optional<NoticeAddress> undo(Subject owner, Instant confirmed) {
        return ports.addresses().of(owner).stream()
                .filter(each -> each.confirmed().filter(confirmed::equals).isPresent())
                .findFirst()
                .filter(ports.addresses()::remove);
    }

    /** Keycloak's own address of the account was this one until now. */
    public void moved(Subject owner, String from) {
        var now = now();
        var kept = ports.addresses().former(owner, now);
        MailAddress.known(from)
                .filter(former -> kept.size() < MOST_FORMER || kept.stream().anyMatch(former::isSameAs))
                .ifPresent(former -> ports.addresses().keep(owner, former, now.plus(FORMER)));
    }

    /** Where notices go besides Keycloak's own address; those that were removed lately among them. */
    public List<MailAddress> told(Subject owner) {
        var confirmed = ports.addresses().of(owner).stream()
                .filter(NoticeAddress::isConfirmed)
                .map(NoticeAddress::address);
        return Stream.concat(confirmed, ports.addresses().former(owner, now()).stream())
                .toList();
    }

    /** Forgets, in all realms, what is over. */
    public void tidy() {
        var now = now();
        ports.addresses().forget(now, now.minus(NoticeAddress.LINK));
    }

    /** Stores and links in mails keep whole seconds. */
    private Instant now() {
        return ports.clock().now().truncatedTo(ChronoUnit.SECONDS);
    }
}
