package io.torii.ceremony.application;

import io.torii.domain.KeyPurpose;
import io.torii.domain.KeyRing;
import io.torii.domain.MacKey;
import io.torii.domain.Subject;
import io.torii.domain.application.Applicant;
import io.torii.domain.application.Application;
import io.torii.domain.application.ApplicationId;
import io.torii.domain.application.Cause;
import io.torii.domain.application.Compared;
import io.torii.domain.application.Counter;
import io.torii.domain.application.Filed;
import io.torii.domain.application.Filing;
import io.torii.domain.application.FilingTerms;
import io.torii.domain.application.Form;
import io.torii.domain.application.Order;
import io.torii.domain.application.Origin;
import io.torii.domain.application.Proof;
import io.torii.domain.application.Rejection;
import io.torii.domain.application.Request;
import io.torii.domain.application.Review;
import io.torii.domain.application.ReviewTerms;
import io.torii.domain.application.Terms;
import io.torii.fake.CountedChance;
import io.torii.fake.HandClock;
import io.torii.fake.MemoryApplications;
import io.torii.fake.MemoryPhotos;
import io.torii.fake.MemorySlots;
import io.torii.port.application.Applicants;
import io.torii.port.application.Consequences;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Applications in a realm of a test's own, and what was done and told of them. */
final class Bench implements Applicants, Consequences {
    static final Subject OWNER = new Subject("realm", "owner");
    static final FilingTerms FILING =
            new FilingTerms(Set.of(Form.values()), true, true, false, new FilingTerms.Limits(3, 20, 2));
    static final ReviewTerms REVIEW = new ReviewTerms(
            Duration.ofHours(4), 1, Set.of(Compared.NAME, Compared.NUMBER), Duration.ofHours(24), Duration.ofHours(24));

    final HandClock clock = new HandClock();
    final MemoryApplications applications = new MemoryApplications();
    final MemoryPhotos photos = new MemoryPhotos(applications);
    final List<String> done = new CopyOnWriteArrayList<>();
    final List<Instant> methods = new ArrayList<>();

    Applicant applicant = new Applicant(false, true, true, false, false);
    Terms terms = new Terms(FILING, REVIEW);
    LocalDate today = LocalDate.of(2026, 11, 22);
    boolean dies;
    boolean killed;

    private final ApplicationPorts ports = new ApplicationPorts(
            new ApplicationPorts.Stores(applications, applications, photos, new MemorySlots(clock)),
            this,
            this,
            new ApplicationPorts.Draws(Bench::ring, new CountedChance()),
            clock);

    ApplicationCeremony applying() {
        return new ApplicationCeremony(ports, () -> terms);
    }

    ReviewCeremony reviewing() {
        return new ReviewCeremony(ports, () -> terms.review());
    }

    SweepCeremony sweep() {
        return new SweepCeremony(ports);
    }

    Filed again(Order.Way way) {
        return applying().file(order(Request.again(Cause.REPLACED, ""), way));
    }

    Filed photo() {
        return again(Order.Way.photo(picture()));
    }

    Filed end() {
        return applying().file(order(Request.end(Cause.OTHER, ""), Order.Way.session(Proof.FACTOR)));
    }

    /** Another user's, of which nothing was done yet. */
    Application filed(String user) {
        var request = Request.again(Cause.REPLACED, "");
        var filing = new Filing(request, Form.SESSION, clock.now(), Origin.UNKNOWN, Optional.empty(), Optional.empty());
        var filed = Application.filed(picture(), new Subject("realm", user), filing);
        applications.file(filed);
        return filed;
    }

    ApplicationId picture() {
        var id = new ApplicationId(new CountedChance().handle().substring(0, 18) + String.format("%04d", photoCount++));
        photos.keep(OWNER, id, new byte[] {1}, clock.now());
        return id;
    }

    static Order order(Request request, Order.Way way) {
        return new Order(OWNER, request, way, new Origin("192.0.2.0/24", ""));
    }

    static Order.Way counter() {
        return Order.Way.counter(new Counter("clerk", "student card"));
    }

    void byTwo() {
        terms = new Terms(
                FILING, new ReviewTerms(REVIEW.hold(), 2, REVIEW.compared(), REVIEW.window(), REVIEW.delay()));
    }

    Review approval(String reviewer) {
        return new Review(
                reviewer, clock.now(), Optional.empty(), "it is them", Set.of(Compared.NAME, Compared.NUMBER));
    }

    void approve(Application filed) {
        reviewing().decide(stands(filed), approval("reviewer"));
    }

    Review rejection(String reviewer) {
        return new Review(reviewer, clock.now(), Optional.of(Rejection.NOT_CONFIRMED), "it is not", Set.of());
    }

    Application stands(Application filed) {
        return applications.find(filed.subject().realm(), filed.id()).orElseThrow();
    }

    private int photoCount;

    @Override
    public Optional<Applicant> of(Subject subject) {
        return Optional.of(applicant);
    }

    @Override
    public LocalDate today(String realm) {
        return today;
    }

    @Override
    public void receive(Application application) {
        if (killed) {
            throw new IllegalStateException("the node is killed");
        }
        done.add("receive");
    }

    @Override
    public boolean carryOut(Application application) {
        if (dies) {
            return false;
        }
        done.add("carry out " + application.state());
        return true;
    }

    @Override
    public void tell(Application application) {
        done.add("tell " + application.state());
    }

    @Override
    public Optional<Instant> registered(Application application, Instant since) {
        return methods.stream().filter(at -> !at.isBefore(since)).findFirst();
    }

    private static KeyRing ring(String realm, KeyPurpose purpose) {
        return new KeyRing(MacKey.of(new byte[MacKey.BYTES]).derive(purpose, realm), List.of());
    }
}
