package io.torii.endpoints.bringing;

import io.torii.endpoints.bringing.Stages.Outcome;
import java.util.ArrayList;
import java.util.List;
import org.keycloak.models.UserModel;

/**
 * What became of one page of a group's members.
 *
 * @param changed how many were set active
 * @param present how many were active before
 * @param rejected those who were left out
 * @param next which member the next page begins with; null when this was the last
 */
public record MembersView(int changed, int present, List<Member> rejected, Integer next) {
    /** One member, by id and name for who may view them, and the code of why they were left out. */
    public record Member(String user, String username, String error) {}

    /** Counts while members pass. */
    static final class Tally {
        private final List<Member> rejected = new ArrayList<>();
        private int changed;
        private int present;

        void count(UserModel user, boolean seen, Outcome outcome) {
            outcome.error()
                    .ifPresentOrElse(
                            error -> rejected.add(
                                    new Member(seen ? user.getId() : null, seen ? user.getUsername() : null, error)),
                            () -> {
                                changed += outcome.changed() ? 1 : 0;
                                present += outcome.changed() ? 0 : 1;
                            });
        }

        MembersView view(Integer next) {
            return new MembersView(changed, present, List.copyOf(rejected), next);
        }
    }
}
