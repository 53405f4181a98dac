package io.torii.tests.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.WithClock;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import io.torii.tests.web.Eventually;
import io.torii.tests.web.Mailbox;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** R99: the head of a group is told what its clerks file. */
@ExtendWith({OnKeycloak.class, WithClock.class})
final class WeeklyListIT {
    private static final String HEADS = "/library | head@uni.example\n/museum | other@uni.example";

    @Test
    void the_head_of_the_clerks_group_gets_the_week_once_and_no_other_head_does(World world) {
        var bureau = Bureau.open(world, Map.of("torii.application.heads", HEADS));
        var clerk = clerkOf(world, bureau, "library");
        clerkOf(world, bureau, "museum");
        var applicant = bureau.active(1);
        Bureau.file(clerk, applicant, "register_again", "replaced");

        try (var mailbox = Mailbox.of(bureau.realm())) {
            world.harness(bureau.realm().name()).clock(Duration.ofDays(7));
            bureau.drive().sweep();
            var mail = Eventually.get(() -> to(mailbox, "head@uni.example"), found -> !found.isEmpty())
                    .get(0);
            bureau.drive().sweep();
            world.harness(bureau.realm().name()).clock(Duration.ofDays(14));
            bureau.drive().sweep();

            assertThat(mail.subject()).contains("/library");
            assertThat(mail.words())
                    .contains(clerk.user().username() + " | " + applicant.username() + " | student card");
            assertThat(to(mailbox, "head@uni.example")).as("once").hasSize(1);
            assertThat(to(mailbox, "other@uni.example")).isEmpty();
        }
    }

    /** Neither by leaving the group nor with the account does a clerk's week vanish. */
    @Test
    void what_a_clerk_filed_whom_no_head_answers_for_any_more_stands_in_every_list(World world) {
        var bureau = Bureau.open(world, Map.of("torii.application.heads", HEADS));
        var left = bureau.staff("torii-counter", "torii-view");
        var gone = bureau.staff("torii-counter", "torii-view");
        Bureau.file(left, bureau.active(1), "register_again", "replaced");
        Bureau.file(gone, bureau.active(1), "register_again", "replaced");
        world.admin()
                .delete("/" + bureau.realm().name() + "/users/" + gone.user().id());

        try (var mailbox = Mailbox.of(bureau.realm())) {
            world.harness(bureau.realm().name()).clock(Duration.ofDays(7));
            bureau.drive().sweep();

            for (var head : List.of("head@uni.example", "other@uni.example")) {
                var mail = Eventually.get(() -> to(mailbox, head), found -> !found.isEmpty())
                        .get(0);
                assertThat(mail.words())
                        .contains(left.user().username(), gone.user().id());
            }
        }
    }

    private static Clerk clerkOf(World world, Bureau bureau, String group) {
        var clerk = bureau.staff("torii-counter", "torii-view");
        var place = "/" + bureau.realm().name();
        var id = world.admin().create(place + "/groups", Map.of("name", group));
        world.admin().put(place + "/users/" + clerk.user().id() + "/groups/" + id, Map.of());
        return clerk;
    }

    private static List<Mailbox.Mail> to(Mailbox mailbox, String address) {
        return mailbox.mails().stream()
                .filter(mail -> mail.to().equals(address))
                .toList();
    }
}
