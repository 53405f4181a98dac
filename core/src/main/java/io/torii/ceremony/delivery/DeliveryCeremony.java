package io.torii.ceremony.delivery;

import io.torii.domain.Subject;
import io.torii.domain.delivery.CallMessage;
import io.torii.domain.delivery.DeliveryId;
import io.torii.domain.delivery.DeliveryPolicy;
import io.torii.domain.delivery.DeliveryRecord;
import io.torii.domain.delivery.DeliveryRefusal;
import io.torii.domain.delivery.DeliveryRequest;
import io.torii.domain.delivery.DeliveryState;
import io.torii.domain.delivery.LedgerEntry;
import io.torii.domain.delivery.NumberPrint;
import io.torii.domain.delivery.Purse;
import io.torii.domain.delivery.Submission;
import io.torii.domain.delivery.TextMessage;
import io.torii.port.delivery.Ledger;
import io.torii.port.delivery.Messenger;
import io.torii.port.delivery.Outbound.Place;
import io.torii.port.delivery.Route;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Judges, pays and writes down, and only then queues: what is in the queue may be sent. */
public final class DeliveryCeremony implements Messenger {
    private final DeliveryOffice office;
    private final Admission admission;
    private final Treasury treasury;
    private final Dispatch dispatch;

    public DeliveryCeremony(DeliveryOffice office) {
        var lookout = office.watch().lookout();
        this.office = office;
        admission = new Admission(office.books().records(), office.watch().addresses(), lookout);
        treasury = new Treasury(office.books().ledger(), office.roads().policies(), lookout);
        dispatch = new Dispatch(office.books().ledger(), lookout, office.clock());
    }

    @Override
    public Submission submit(DeliveryRequest request) {
        var submission = judged(request);
        submission.refusal().ifPresent(refusal -> office.watch()
                .lookout()
                .refused(request.subject().realm(), refusal));
        return submission;
    }

    @Override
    public DeliveryState state(Subject subject, DeliveryId id) {
        return office.books()
                .records()
                .find(id)
                .filter(row -> row.belongsTo(subject))
                .map(row -> row.stateAt(office.clock().now()))
                .orElse(DeliveryState.FAILED);
    }

    @Override
    public boolean giveUp(Subject subject, DeliveryId id) {
        var now = office.clock().now();
        var given = office.books()
                .records()
                .find(id)
                .filter(row -> row.belongsTo(subject))
                .filter(row -> Letter.overdue(row.entry(), office.roads().deadline(), now));
        // It fails only what is still open: whatever a provider has taken meanwhile stays taken.
        given.ifPresent(row -> office.books().ledger().failed(id, Ledger.LOST));
        return office.books()
                .records()
                .find(id)
                .filter(row -> row.belongsTo(subject))
                .map(row -> row.untakenAt(now))
                .orElse(true);
    }

    @Override
    public void typedBack(Subject subject, DeliveryId id, Purse purse) {
        var first =
                office.books().ledger().typedBack(subject, id, office.clock().now());
        if (first && purse == Purse.PROVING) {
            office.books().records().find(id).map(DeliveryRecord::entry).ifPresent(this::proven);
        }
    }

    /** A number that was just proven may be one that many accounts share. */
    private void proven(LedgerEntry entry) {
        var realm = entry.subject().realm();
        var accounts = office.books().records().accounts(realm, entry.print().number());
        if (accounts > office.roads().policies().of(realm).sharedBy()) {
            office.watch().lookout().shared(realm, accounts);
        }
    }

    private Submission judged(DeliveryRequest request) {
        var now = office.clock().now();
        var policy = office.roads().policies().of(request.subject().realm());
        var print = print(request, policy);
        var refusal = admission.judge(request, print, policy, now);
        if (refusal.isPresent()) {
            return Submission.refused(refusal.get());
        }
        var routes = routes(request, policy);
        if (routes.isEmpty()) {
            return Submission.refused(DeliveryRefusal.NO_PROVIDER);
        }
        return office.roads()
                .outbound()
                .reserve()
                .map(place -> placed(new Parcel(request, print, policy, now), routes, place))
                .orElseGet(() -> Submission.refused(DeliveryRefusal.BUSY));
    }

    private List<Route> routes(DeliveryRequest request, DeliveryPolicy policy) {
        var order = policy.order(request.number().country());
        return office.roads().routes().of(request.subject().realm(), order).stream()
                .filter(route -> route.carries(request.cargo().channel()))
                .toList();
    }

    private Submission placed(Parcel parcel, List<Route> routes, Place place) {
        var posted = false;
        try {
            var id = new DeliveryId(office.chance().handle());
            var refusal = treasury.pay(parcel.entry(id), routes.get(0).provider(), parcel.policy());
            if (refusal.isPresent()) {
                return Submission.refused(refusal.get());
            }
            var letter = new Letter(id, parcel.request().cargo().channel(), parcel.carriage(id), routes, parcel.now());
            place.take(id, () -> dispatch.carry(letter));
            posted = true;
            return Submission.accepted(id);
        } finally {
            if (!posted) {
                place.giveBack();
            }
        }
    }

    private NumberPrint print(DeliveryRequest request, DeliveryPolicy policy) {
        var realm = request.subject().realm();
        var digest = office.books().digest();
        return new NumberPrint(
                digest.of(realm, request.number().e164()),
                digest.of(realm, policy.conversion().prefixOf(request.number())));
    }

    /** A request that was let in, with what was found out about it. */
    private record Parcel(DeliveryRequest request, NumberPrint print, DeliveryPolicy policy, Instant now) {
        LedgerEntry entry(DeliveryId id) {
            var country = request.number().country();
            var channel = request.cargo().channel();
            return new LedgerEntry(id, request.subject(), print, country, channel, request.purse(), now);
        }

        Carriage carriage(DeliveryId id) {
            return switch (request.cargo().channel()) {
                case TEXT -> text(id);
                case CALL -> call(id);
            };
        }

        private Carriage text(DeliveryId id) {
            var sender = policy.rule(request.number().country()).sender();
            var words = request.cargo().content().orElseThrow();
            var text = new TextMessage(id, request.number(), sender, words, request.language(), Optional.empty());
            return route -> route.send(text);
        }

        private Carriage call(DeliveryId id) {
            var extension = request.cargo().content();
            var call = new CallMessage(id, request.number(), extension, request.language(), Optional.empty());
            return route -> route.call(call);
        }
    }
}
