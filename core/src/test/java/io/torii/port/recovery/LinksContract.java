package io.torii.port.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.domain.Subject;
import io.torii.domain.recovery.Identity;
import io.torii.domain.recovery.Link;
import io.torii.fake.Crowd;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of links promises (R11). */
public interface LinksContract {
    Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    Links links();

    /** The realm under test. */
    String realm();

    @Test
    default void a_link_is_found_by_its_account_and_by_exactly_its_issuer_and_subject_R52() {
        var link = link("ann-1", "s-1", NOW);

        assertThat(links().record(link)).isTrue();

        assertThat(links().of(link.account())).contains(link);
        assertThat(links().by(realm(), link.identity())).contains(link);
        assertThat(links().by(realm(), new Identity("https://id.example", "S-1")))
                .isEmpty();
        assertThat(links().by(realm(), new Identity("https://id.example/", "s-1")))
                .isEmpty();
        assertThat(links().by(UUID.randomUUID().toString(), link.identity())).isEmpty();
    }

    @Test
    default void an_identity_belongs_to_one_account_R11() {
        var first = link("ann-2", "s-2", NOW);
        links().record(first);

        assertThat(links().record(link("bob-2", "s-2", NOW))).isFalse();

        assertThat(links().by(realm(), first.identity())).contains(first);
        assertThat(links().of(new Subject(realm(), "bob-2"))).isEmpty();
    }

    @Test
    default void a_new_link_of_an_account_stands_in_the_place_of_the_former() {
        var former = link("ann-3", "s-3", NOW);
        var latter = link("ann-3", "s-4", NOW.plusSeconds(60));
        links().record(former);

        assertThat(links().record(latter)).isTrue();

        assertThat(links().of(latter.account())).contains(latter);
        assertThat(links().by(realm(), former.identity())).isEmpty();
        assertThat(links().remove(former)).isFalse();
        assertThat(links().of(latter.account())).contains(latter);
    }

    @Test
    default void the_same_identity_linked_again_is_as_young_as_the_last_time() {
        links().record(link("ann-4", "s-5", NOW));
        var again = link("ann-4", "s-5", NOW.plusSeconds(60));

        assertThat(links().record(again)).isTrue();

        assertThat(links().of(again.account())).contains(again);
    }

    @Test
    default void of_eight_accounts_at_once_one_gets_the_identity() {
        var won = Crowd.of(() -> links().record(link(UUID.randomUUID().toString(), "s-6", NOW)));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
    }

    @Test
    default void of_eight_that_remove_at_once_one_is_told_so() {
        var link = link("ann-6", "s-7", NOW);
        links().record(link);

        var won = Crowd.of(() -> links().remove(link));

        assertThat(won.stream().filter(each -> each)).hasSize(1);
        assertThat(links().of(link.account())).isEmpty();
    }

    private Link link(String user, String subject, Instant at) {
        return new Link(new Subject(realm(), user), new Identity("https://id.example", subject), at, "APP");
    }
}
