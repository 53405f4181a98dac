package io.torii.ceremony.address;

import io.torii.domain.KeyPurpose;
import io.torii.domain.Slot;
import io.torii.domain.Subject;
import io.torii.domain.address.Asking;
import io.torii.domain.address.Asking.Verdict;
import io.torii.domain.address.LinkToken;
import io.torii.domain.address.MailAddress;
import io.torii.domain.address.NoticeAddress;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Asks a new address by a link whether it is its owner's (R22). Mails are counted before one is sent. */
public final class AskingCeremony {
    public static final Duration COOL_DOWN = Duration.ofSeconds(30);

    private static final int MAILS = 10;
    /** To one address of a realm, whoever asks: of many accounts none can be made to fill a stranger's mailbox. */
    private static final int MAILS_THERE = 5;

    private static final Duration MAILS_IN = Duration.ofDays(1);

    private final AddressPorts ports;

    public AskingCeremony(AddressPorts ports) {
        this.ports = ports;
    }

    /** @param own Keycloak's own address of the account */
    public Asking ask(Subject owner, String typed, Optional<String> own) {
        var address = MailAddress.parse(typed);
        if (address.isEmpty()) {
            return Asking.refused(Verdict.MALFORMED);
        }
        var standing = new NoticeAddressCeremony(ports).standing(owner);
        var known = Stream.concat(
                own.flatMap(MailAddress::known).stream(),
                standing.stream().filter(NoticeAddress::isConfirmed).map(NoticeAddress::address));
        if (known.anyMatch(address.get()::isSameAs)) {
            return Asking.refused(Verdict.ALREADY);
        }
        // Stores keep whole seconds.
        var now = ports.clock().now().truncatedTo(ChronoUnit.SECONDS);
        return place(standing, address.get())
                .map(place -> ask(NoticeAddress.asked(owner, place, address.get(), now)))
                .orElseGet(() -> Asking.refused(Verdict.FULL));
    }

    private Asking ask(NoticeAddress waiting) {
        return spent(Verdict.TOO_SOON, of(waiting.owner(), "address.cool-down", 1, COOL_DOWN))
                .or(() -> spent(Verdict.TOO_MANY, of(waiting.owner(), "address.mails", MAILS, MAILS_IN)))
                .or(() -> spent(Verdict.TOO_MANY, there(waiting)))
                .orElseGet(() -> asked(waiting));
    }

    private Asking asked(NoticeAddress waiting) {
        var token = new LinkToken(ports.chance().handle());
        var realm = waiting.owner().realm();
        var key = ports.keys().of(realm, KeyPurpose.ADDRESS).current();
        return ports.addresses().put(waiting, token.digest(key, realm))
                ? Asking.asked(waiting, token)
                : Asking.refused(Verdict.FULL);
    }

    /** Of the same address that waits already, else the first that is free. */
    private static Optional<Integer> place(List<NoticeAddress> standing, MailAddress address) {
        var same = standing.stream()
                .filter(each -> each.address().isSameAs(address))
                .map(NoticeAddress::place)
                .findFirst();
        return same.or(() -> IntStream.rangeClosed(1, NoticeAddress.PLACES)
                .boxed()
                .filter(place -> standing.stream().noneMatch(each -> each.place() == place))
                .findFirst());
    }

    /** By a digest: slots keep no address. */
    private Slot there(NoticeAddress waiting) {
        var realm = waiting.owner().realm();
        var mac = ports.keys()
                .of(realm, KeyPurpose.ADDRESS)
                .current()
                .mac("address.target", realm, waiting.address().key());
        var digest = Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
        return new Slot(new Subject(realm, "-"), List.of("address.there", digest), MAILS_THERE, MAILS_IN);
    }

    private static Slot of(Subject owner, String name, int places, Duration window) {
        return new Slot(owner, List.of(name), places, window);
    }

    private Optional<Asking> spent(Verdict verdict, Slot slot) {
        return ports.slots().spend(slot).map(until -> Asking.until(verdict, until));
    }
}
