package io.torii.ceremony.delivery;

import io.torii.domain.SecretText;
import io.torii.domain.Subject;
import io.torii.domain.delivery.Accepted;
import io.torii.domain.delivery.AddressRule;
import io.torii.domain.delivery.AddressTally;
import io.torii.domain.delivery.Budgets;
import io.torii.domain.delivery.ConversionRule;
import io.torii.domain.delivery.CountryRule;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.GatewayFailure;
import io.torii.domain.delivery.Origin;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.PurseAlert;
import io.torii.domain.delivery.TextMessage;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.PhoneNumber;
import io.torii.domain.phone.PhoneSlot;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryLedger;
import io.torii.port.delivery.AddressWatch;
import io.torii.port.delivery.DeliveryPolicies;
import io.torii.port.delivery.Gateway;
import io.torii.port.delivery.GatewayException;
import io.torii.port.delivery.Lookout;
import io.torii.port.delivery.Outbound;
import io.torii.port.delivery.Route;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A delivery office in memory, whose caller commits when told to and whose providers do as they are told. */
final class PostRoom implements DeliveryPolicies, AddressWatch, Outbound, Lookout {
    static final Subject USER = new Subject("realm", "user");
    static final PhoneNumber NUMBER = PhoneNumber.of("+819012345678", "JP", 81);

    final HandClock clock = new HandClock();
    final MemoryLedger ledger = new MemoryLedger();
    final Map<String, Gateway> gateways = new LinkedHashMap<>();
    final List<String> seen = new ArrayList<>();
    final List<Boolean> passwords = new ArrayList<>();
    final List<TextMessage> sent = new ArrayList<>();
    final List<Runnable> uncommitted = new ArrayList<>();
    DeliveryPolicy policy = policy(Budgets.DEFAULT);
    int places = 100;
    boolean addressRests;
    private final AtomicInteger handles = new AtomicInteger();

    DeliveryCeremony ceremony() {
        return new DeliveryCeremony(new DeliveryOffice(
                new DeliveryOffice.Books(ledger, ledger, (realm, digits) -> "hash of " + digits.length()),
                new DeliveryOffice.Roads(this, (realm, order) -> routes(order), this, Duration.ofSeconds(10)),
                new DeliveryOffice.Watch(this, this),
                clock,
                count -> new byte[] {(byte) handles.incrementAndGet(), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
    }

    static DeliveryRequest request(Purse purse) {
        return request(USER, purse);
    }

    static DeliveryRequest request(Subject user, Purse purse) {
        var body = SecretText.of("123456 is your code");
        return new DeliveryRequest(user, purse, PhoneSlot.PHONE, NUMBER, body, Locale.ENGLISH, "203.0.113.7");
    }

    static DeliveryPolicy policy(Budgets budgets) {
        var japan = new CountryRule("JP", true, List.of(), "Torii", true);
        return new DeliveryPolicy(
                Map.of("JP", japan),
                List.of("one", "two"),
                budgets,
                ConversionRule.DEFAULT,
                AddressRule.DEFAULT,
                DeliveryPolicy.SHARED_BY);
    }

    PostRoom takes(String provider) {
        gateways.put(provider, message -> {
            sent.add(message);
            return new Accepted("ref-" + provider, Optional.empty());
        });
        return this;
    }

    PostRoom fails(String provider, GatewayFailure failure) {
        gateways.put(provider, message -> {
            throw new GatewayException(failure, "-");
        });
        return this;
    }

    DeliveryId accepted(Purse purse) {
        return ceremony().submit(request(purse)).id().orElseThrow();
    }

    Optional<DeliveryRefusal> refusal(Purse purse) {
        return ceremony().submit(request(purse)).refusal();
    }

    DeliveryState state(DeliveryId id) {
        return ceremony().state(USER, id);
    }

    /** The caller's transaction commits, and the executor does its work. */
    void commit() {
        List.copyOf(uncommitted).forEach(Runnable::run);
        uncommitted.clear();
    }

    private List<Route> routes(List<String> order) {
        return order.stream()
                .filter(gateways::containsKey)
                .map(id -> new Route(id, gateways.get(id), Optional.of(URI.create("https://id.example/" + id))))
                .toList();
    }

    @Override
    public DeliveryPolicy of(String realm) {
        return policy;
    }

    @Override
    public long accounts(String realm) {
        return 100;
    }

    @Override
    public boolean send(Origin origin, AddressRule rule, Instant now) {
        return AddressTally.begun(now).send(rule, now).alerts(rule);
    }

    @Override
    public boolean rests(Origin origin, Instant now) {
        return addressRests;
    }

    @Override
    public void password(Origin origin, AddressRule rule, boolean right, Instant now) {
        passwords.add(right);
    }

    @Override
    public Optional<Place> reserve() {
        if (places == 0) {
            return Optional.empty();
        }
        places--;
        return Optional.of(new Place() {
            @Override
            public void take(DeliveryId id, Runnable job) {
                uncommitted.add(job);
            }

            @Override
            public void giveBack() {
                places++;
            }
        });
    }

    @Override
    public void tried(Channel channel, String provider, String outcome) {
        seen.add(provider + " " + outcome);
    }

    @Override
    public void refused(String realm, DeliveryRefusal refusal) {
        seen.add("refused " + refusal);
    }

    @Override
    public void purse(String realm, PurseAlert alert) {
        seen.add(alert.name() + " " + alert.percent());
    }

    @Override
    public void shared(String realm, int accounts) {
        seen.add("shared by " + accounts);
    }

    @Override
    public void origin(Origin origin) {
        seen.add("address");
    }
}
