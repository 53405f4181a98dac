package io.torii.actions.securityinfo;

import io.torii.actions.enrollment.EnrollPage.Words;
import io.torii.domain.address.Asking;
import io.torii.domain.address.NoticeAddress;
import io.torii.keycloak.address.AddressDesk;
import io.torii.keycloak.address.OutsideAddress;
import io.torii.keycloak.code.TimeLeft;
import java.util.List;
import java.util.Optional;

/** Where notices about the account go (R22). */
final class Addresses implements Section {
    private static final String ADD = "addresses-add";
    private static final String REMOVE = "addresses-remove";

    /**
     * What the part shows.
     *
     * @param own Keycloak's own address, or empty
     * @param lines the others
     * @param room whether one more can be added
     * @param typed the address that was just refused, for the field to keep, or empty
     * @param outside whether one outside the institution is asked for
     */
    public record Book(String own, List<Line> lines, boolean room, String typed, boolean outside) {}

    /**
     * One address.
     *
     * @param handle what the form names it by
     * @param address masked
     * @param confirmed since when notices go there, or empty while its link waits
     * @param until until when the link can be pressed
     */
    public record Line(String handle, String address, String confirmed, String until) {}

    @Override
    public String key() {
        return "addresses";
    }

    @Override
    public String title() {
        return "torii-info-addresses";
    }

    /** Only a method tells the owner from whoever has the password. */
    @Override
    public Optional<Book> part(Scene scene) {
        if (!scene.situation().methods().any()) {
            return Optional.empty();
        }
        var lines = new AddressDesk(scene.session()).standing(scene.subject());
        return Optional.of(new Book(
                Optional.ofNullable(scene.user().getEmail()).orElse(""),
                lines.stream().map(each -> line(scene, each)).toList(),
                lines.size() < NoticeAddress.PLACES,
                scene.field("torii-act").equals(ADD) ? scene.field("torii-address") : "",
                new OutsideAddress(scene.session()).isMissing(scene.user())));
    }

    @Override
    public boolean wanted(Scene scene) {
        return new OutsideAddress(scene.session()).isMissing(scene.user());
    }

    @Override
    public Reply act(String act, Scene scene) {
        return switch (act) {
            case ADD -> add(scene);
            case REMOVE -> remove(scene);
            default -> Reply.NOTHING;
        };
    }

    /** Beside an older method a new one adds none: else an intruder would take both places before the owner hears (R4). */
    private static Reply add(Scene scene) {
        if (!new AddressWeight(scene).adds()) {
            return Reply.said("torii-addresses-new");
        }
        var asking = new AddressDesk(scene.session()).ask(scene.user(), scene.field("torii-address"));
        var words = words(asking.verdict());
        return asking.link().isPresent()
                ? Reply.said(words)
                : new Reply.Stays(new Words(words, left(asking, new TimeLeft(scene.now())), ""));
    }

    /** What only waits takes nothing away from anybody; the rest asks for a method that is not new (R4). */
    private static Reply remove(Scene scene) {
        var desk = new AddressDesk(scene.session());
        var handle = scene.field("torii-address");
        var going = desk.standing(scene.subject()).stream()
                .filter(each -> each.handle().equals(handle))
                .findFirst();
        if (going.filter(NoticeAddress::isConfirmed).isPresent() && !new AddressWeight(scene).removes()) {
            return Reply.said("torii-addresses-new");
        }
        var removed = going.isPresent() && desk.remove(scene.subject(), handle);
        return Reply.said(removed ? "torii-addresses-removed-done" : "torii-addresses-gone");
    }

    private static Line line(Scene scene, NoticeAddress address) {
        var times = scene.times();
        return new Line(
                address.handle(),
                address.address().masked(),
                address.confirmed().map(times::day).orElse(""),
                times.exact(address.asked().plus(NoticeAddress.LINK)));
    }

    private static String left(Asking asking, TimeLeft left) {
        var soon = asking.verdict() == Asking.Verdict.TOO_SOON;
        return asking.until()
                .map(until -> soon ? left.seconds(until) : left.hours(until))
                .orElse("");
    }

    private static String words(Asking.Verdict verdict) {
        return switch (verdict) {
            case ASKED -> "torii-addresses-asked-done";
            case MALFORMED -> "torii-addresses-malformed";
            case ALREADY -> "torii-addresses-already";
            case FULL -> "torii-addresses-full";
            case TOO_SOON -> "torii-addresses-too-soon";
            case TOO_MANY -> "torii-addresses-too-many";
        };
    }
}
