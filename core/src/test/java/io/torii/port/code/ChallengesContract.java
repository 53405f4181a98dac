package io.torii.port.code;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.code.Challenge;
import io.torii.domain.code.ChallengeId;
import io.torii.domain.code.CodePurpose;
import io.torii.domain.phone.Channel;
import io.torii.fake.Crowd;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of challenges keeps; run by the fake here and by Keycloak's on a server. */
public interface ChallengesContract {
    Challenges challenges();

    /** A user of the realm under test. */
    Subject subject();

    /** The store's present instant. */
    Instant now();

    @Test
    default void an_open_challenge_is_found_as_it_was_opened() {
        var challenge = challenge();

        challenges().open(challenge);

        assertThat(challenges().find(subject(), challenge.id())).contains(challenge);
    }

    @Test
    default void exactly_one_of_eight_takes_it() {
        var challenge = challenge();
        challenges().open(challenge);

        var won = Crowd.of(() -> challenges().take(subject(), challenge.id()));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(challenges().find(subject(), challenge.id())).isEmpty();
    }

    @Test
    default void nobody_finds_or_takes_what_was_never_opened() {
        assertThat(challenges().find(subject(), challenge().id())).isEmpty();
        assertThat(challenges().take(subject(), challenge().id())).isFalse();
    }

    @Test
    default void another_user_neither_finds_nor_takes_it() {
        var challenge = challenge();
        challenges().open(challenge);
        var other = new Subject(subject().realm(), UUID.randomUUID().toString());

        assertThat(challenges().find(other, challenge.id())).isEmpty();
        assertThat(challenges().take(other, challenge.id())).isFalse();
        assertThat(challenges().find(subject(), challenge.id())).isPresent();
    }

    private Challenge challenge() {
        var id = new ChallengeId(UUID.randomUUID().toString().replace("-", "").substring(0, 22));
        var bound = new Challenge.Bound(
                subject(), CodePurpose.LOGIN, Channel.TEXT, UUID.randomUUID().toString());
        return new Challenge(id, id, bound, 6, now().plusSeconds(300));
    }
}
