package io.torii.actions.securityinfo;

import io.torii.actions.securityinfo.ActivityPart.Standing;
import io.torii.domain.report.Filed;
import io.torii.domain.trace.Trace;
import io.torii.keycloak.ClientName;
import io.torii.keycloak.ThemeWords;
import io.torii.keycloak.Torii;
import io.torii.keycloak.report.ActivityMark;
import io.torii.keycloak.trace.JpaTraces;
import java.util.List;
import java.util.Optional;

/** The latest sign-ins of a scene's user, and none of anybody else. */
final class Activities {
    private static final int SHOWN = 10;

    private final Scene scene;
    private final List<Trace> traces;
    private final List<Filed> filed;

    Activities(Scene scene) {
        this.scene = scene;
        this.traces = new JpaTraces(scene.session().getKeycloakSessionFactory()).of(scene.subject(), 0, SHOWN);
        this.filed = Torii.of(scene.session()).reports().of(scene.subject());
    }

    ActivityPart part() {
        return new ActivityPart(traces.stream().map(this::entry).toList());
    }

    /** The one of this name, if it can be reported. */
    Optional<Trace> reportable(String at) {
        return traces.stream()
                .filter(trace -> name(trace).equals(at))
                .filter(trace -> standing(trace) == Standing.IN || standing(trace) == Standing.REFUSED)
                .findFirst();
    }

    ActivityPart.Entry entry(Trace trace) {
        return new ActivityPart.Entry(
                name(trace),
                scene.times().exact(trace.at()),
                trace.visit().client().map(this::client).orElse(""),
                trace.ending().method().orElse(""),
                trace.visit().address(),
                standing(trace));
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

    private static String name(Trace trace) {
        return Long.toString(trace.at().toEpochMilli());
    }
}
