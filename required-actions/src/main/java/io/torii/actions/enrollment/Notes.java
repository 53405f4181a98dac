package io.torii.actions.enrollment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What one visit remembers between two requests; ids and page names only. */
record Notes(AuthenticationSessionModel signIn) {
    private static final String PAGE = "torii.enrollment.page";
    private static final String ALONE = "torii.enrollment.alone";
    private static final String SAID = "torii.enrollment.said";
    private static final String BEFORE = "torii.enrollment.before";

    Leaf page() {
        var name = signIn.getAuthNote(PAGE);
        return Arrays.stream(Leaf.values())
                .filter(leaf -> leaf.name().equals(name))
                .findFirst()
                .orElse(Leaf.HOME);
    }

    void page(Leaf leaf) {
        signIn.setAuthNote(PAGE, leaf.name());
    }

    /** The user goes on with one method and knows what that means (R86). */
    boolean alone() {
        return signIn.getAuthNote(ALONE) != null;
    }

    void goAlone() {
        signIn.setAuthNote(ALONE, "true");
    }

    /** What the page is to say when it is shown next. */
    void say(EnrollPage.Words words) {
        signIn.setAuthNote(SAID, String.join("\n", words.key(), words.what(), words.figure()));
    }

    Optional<EnrollPage.Words> takeSaid() {
        var noted = Optional.ofNullable(signIn.getAuthNote(SAID));
        signIn.removeAuthNote(SAID);
        return noted.map(said -> said.split("\n", -1))
                .filter(parts -> parts.length == 3)
                .map(parts -> new EnrollPage.Words(parts[0], parts[1], parts[2]));
    }

    /** What was registered when the user left to register more. */
    void before(List<String> credentials) {
        signIn.setAuthNote(BEFORE, String.join(" ", credentials));
    }

    /** Empty when nobody left, or has come back already. */
    Optional<Set<String>> takeBefore() {
        var noted = Optional.ofNullable(signIn.getAuthNote(BEFORE));
        signIn.removeAuthNote(BEFORE);
        return noted.map(ids ->
                Arrays.stream(ids.split(" ", -1)).filter(id -> !id.isEmpty()).collect(Collectors.toSet()));
    }
}
