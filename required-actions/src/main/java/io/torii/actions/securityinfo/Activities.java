package io.torii.actions.securityinfo;

import io.torii.actions.securityinfo.ActivityPart.Standing;
import io.torii.domain.report.Filed;
import io.torii.domain.trace.Trace;
import io.torii.domain.where.AddressBlock;
import io.torii.keycloak.ClientName;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.Torii;
import io.torii.keycloak.report.ActivityMark;
import io.torii.keycloak.trace.RecentTraces;
import io.torii.keycloak.where.Where;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sign-ins of a scene's user, and none of anybody else. */
final class Activities {
    private static final int SHOWN = 10;
    private static final int PAGES = 1000;

    private final Scene scene;
    private final RecentTraces traces;
    private final List<Filed> filed;

    Activities(Scene scene) {
        this.scene = scene;
        this.traces = new RecentTraces(scene.session().getKeycloakSessionFactory(), scene.subject());
        this.filed = Torii.of(scene.session()).reports().of(scene.subject());
    }

    /** Those of a page that was named by the one before it; the newest for any other word. */
    ActivityPart part(String page) {
        return page(page.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(page) : 0);
    }

    /** The one of this name, if it can be reported, however many have come since. */
    Optional<Trace> reportable(String at) {
        return instant(at).stream()
                .flatMap(instant -> traces.at(instant).stream())
                .filter(trace -> standing(trace) == Standing.IN || standing(trace) == Standing.REFUSED)
                .findFirst();
    }

    ActivityPart.Entry entry(Trace trace) {
        return entry(trace, 1);
    }

    private ActivityPart page(int page) {
        var entered = traces.entered(page * SHOWN, SHOWN + 1);
        var refused = traces.refused(page * SHOWN, SHOWN + 1);
        var more = page + 1 < PAGES && Math.max(entered.size(), refused.size()) > SHOWN;
        return new ActivityPart(
                entered.stream().limit(SHOWN).map(this::entry).toList(),
                refused.stream()
                        .limit(SHOWN)
                        .map(burst -> entry(burst.latest(), burst.many()))
                        .toList(),
                more ? String.valueOf(page + 1) : "");
    }

    private ActivityPart.Entry entry(Trace trace, long many) {
        return new ActivityPart.Entry(
                Long.toString(trace.at().toEpochMilli()),
                scene.times().exact(trace.at()),
                trace.visit().client().map(this::client).orElse(""),
                trace.ending().method().orElse(""),
                place(trace),
                standing(trace),
                many);
    }

    /** By its name where it has one, else in digits (R34). */
    private String place(Trace trace) {
        var block = new AddressBlock(trace.visit().address());
        var name = Where.of(scene.session()).about(block, scene.times().language());
        return name.isEmpty() ? block.text() : name;
    }

    private Standing standing(Trace trace) {
        var mark = new ActivityMark(trace.at()).text();
        if (filed.stream().anyMatch(each -> each.report().mark().equals(mark))) {
            return Standing.REPORTED;
        }
        if (trace.visit().browser().filter(own()::equals).isPresent()) {
            return Standing.OWN;
        }
        return trace.ending().in() ? Standing.IN : Standing.REFUSED;
    }

    private String own() {
        return scene.context().getAuthenticationSession().getParentSession().getId();
    }

    private String client(String id) {
        var client = scene.context().getRealm().getClientByClientId(id);
        return client == null
                ? id
                : new ClientName(new ThemeWords(scene.session()), client)
                        .shown(scene.times().language());
    }

    private static Optional<Instant> instant(String at) {
        return at.matches("[0-9]{1,15}") ? Optional.of(Instant.ofEpochMilli(Long.parseLong(at))) : Optional.empty();
    }
}
