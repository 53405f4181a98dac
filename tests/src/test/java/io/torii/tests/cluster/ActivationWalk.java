package io.torii.tests.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.admin.Harness;
import io.torii.tests.admin.TestUser;
import java.time.Duration;
import java.time.Instant;

/** Has applied, and is due; one session is left from before, without a factor. */
final class ActivationWalk implements Walk {
    private static final int LOOKS = 40;

    private final Somebody who;
    private boolean due;

    ActivationWalk(Town town, Lane lane) {
        who = new Somebody(town, town.realm().user(1), lane);
        town.harness().enroll(who.user().id(), "SCHEDULED", Instant.now().plusSeconds(3_600));
        assertThat(who.browser().signIn("portal", who.user()).signedIn()).isTrue();
    }

    /** One node does it at a time, for all who are due. */
    @Override
    public boolean go() {
        if (!due) {
            // Not before: each node's own job comes by once a minute.
            who.town()
                    .harness()
                    .enroll(who.user().id(), "SCHEDULED", Instant.now().minusSeconds(1));
            due = true;
        }
        for (var look = 0; look < LOOKS && !active(); look++) {
            who.lane().at(node -> new Harness(node, who.user().realm()).enrollment("sweep"));
            Pause.of(Duration.ofSeconds(1));
        }
        return active();
    }

    @Override
    public TestUser user() {
        return who.user();
    }

    @Override
    public boolean returns() {
        return who.returns(who.codes(who.user().number()));
    }

    @Override
    public void judge() {
        assertThat(active()).isTrue();
        assertThat(who.events("CUSTOM_REQUIRED_ACTION", "scheduled-active")).isLessThanOrEqualTo(1);
        var sessions = "/" + who.user().realm() + "/users/" + who.user().id() + "/sessions";
        assertThat(who.town().realm().admin().get(sessions)).as("R75").isEmpty();
    }

    private boolean active() {
        return who.stored("TORII_ENROLLMENT", "ACTIVE");
    }
}
