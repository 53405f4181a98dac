package io.torii.keycloak.call;

import io.torii.domain.call.Call;
import io.torii.domain.call.CallEnd;
import io.torii.domain.delivery.DeliveryId;
import io.torii.keycloak.Kept;
import io.torii.keycloak.KeycloakClock;
import io.torii.port.call.Calls;
import io.torii.port.call.Lines;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;

/**
 * Calls as single-use objects. A mark that cannot be taken back says that one is over; whoever made it leaves the end and
 * only then takes the call away, so a browser that looks meanwhile is still waiting.
 */
public final class KeycloakCalls implements Calls {
    private final Kept kept;
    private final Lines lines;

    public KeycloakCalls(KeycloakSession session) {
        this.kept = new Kept(session);
        this.lines = new KeycloakLines(session);
    }

    @Override
    public void open(Call call) {
        var life = Duration.between(call.opened(), call.expires()).plus(REMEMBERED);
        var subject = call.bound().subject();
        kept.put(CallKeys.open(subject.realm(), call.id()), life, CallNotes.of(call));
        lines.hold(call);
    }

    @Override
    public Optional<Call> find(String realm, DeliveryId id) {
        return kept.get(CallKeys.open(realm, id)).flatMap(notes -> CallNotes.read(realm, id, notes));
    }

    @Override
    public void reach(Call call, String line, Stage stage) {
        kept.claim(CallKeys.reached(call, line, stage), CallKeys.remembered(call));
    }

    @Override
    public boolean reached(Call call, String line, Stage stage) {
        return kept.has(CallKeys.reached(call, line, stage));
    }

    @Override
    public void leave(Call call) {
        kept.claim(CallKeys.left(call), CallKeys.remembered(call));
    }

    @Override
    public boolean left(Call call) {
        return kept.has(CallKeys.left(call));
    }

    @Override
    public boolean end(Call call, CallEnd end) {
        var subject = call.bound().subject();
        var open = CallKeys.open(subject.realm(), call.id());
        var over = CallKeys.over(subject.realm(), call.id());
        var life = CallKeys.remembered(call).plus(REMEMBERED);
        // The mark outlives what it is made of: nobody finds the call open and its end forgotten.
        if (!kept.has(open) || !kept.claim(over, life)) {
            return false;
        }
        kept.put(over, life, CallNotes.of(call));
        kept.put(CallKeys.end(subject.realm(), call.id()), REMEMBERED, CallNotes.of(call.bound(), end));
        kept.take(open);
        if (!call.hungUpAt(new KeycloakClock().now())) {
            lines.free(subject);
        }
        return true;
    }

    @Override
    public Optional<Call> over(String realm, DeliveryId id) {
        return kept.get(CallKeys.over(realm, id)).flatMap(notes -> CallNotes.read(realm, id, notes));
    }

    @Override
    public Optional<CallEnd> take(DeliveryId id, Call.Bound bound) {
        var key = CallKeys.end(bound.subject().realm(), id);
        return kept.get(key)
                .filter(notes -> CallNotes.boundTo(notes, bound))
                .flatMap(notes -> kept.take(key))
                .flatMap(CallNotes::end);
    }
}
