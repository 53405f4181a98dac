package io.torii.authenticators.verify;

import io.torii.authenticators.accesspass.PassEntry;
import io.torii.authenticators.desk.Visit;
import io.torii.domain.method.Line;
import io.torii.domain.method.MethodKind;
import io.torii.domain.phone.Channel;
import io.torii.domain.phone.Phone;
import io.torii.domain.phone.PhoneBook;
import io.torii.keycloak.code.CodePage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.keycloak.credential.CredentialModel;

/** "Use a different verification option": every line that the user has (R24). */
final class MethodList {
    private static final Set<MethodKind> KEYS = Set.of(MethodKind.SECURITY_KEY, MethodKind.PASSKEY);

    void open(Visit visit) {
        show(visit, CodePage.Problem.NONE);
    }

    /** What was posted is no line of this user, or none that serves now. */
    void refuse(Visit visit) {
        visit.context().getEvent().clone().user(visit.context().getUser()).error("torii_method_refused");
        show(visit, new CodePage.Problem("torii-methods-no-such", ""));
    }

    private void show(Visit visit, CodePage.Problem problem) {
        visit.place().list();
        visit.context().challenge(visit.page("torii-methods.ftl", page(visit, problem)));
    }

    /** Every line, with what is to be said above them. */
    MethodsPage page(Visit visit, CodePage.Problem problem) {
        var labels = labels(visit);
        var book = visit.torii().registration().book(visit.subject());
        Predicate<Line> keys = line -> KEYS.contains(line.kind());
        Predicate<Line> codes = line -> line.kind() == MethodKind.RECOVERY_CODES;
        return new MethodsPage(
                items(visit, keys.or(codes).negate(), labels, book),
                items(visit, keys, labels, book),
                items(visit, codes, labels, book),
                new PassEntry().offered(visit),
                problem);
    }

    private static List<MethodsPage.Item> items(
            Visit visit, Predicate<Line> which, Map<String, String> labels, PhoneBook book) {
        var first = visit.lineup().first();
        return visit.lineup().lines().stream()
                .filter(which)
                .map(line -> new MethodsPage.Item(
                        line.key(),
                        line.kind().name(),
                        labels.getOrDefault(line.method().credential(), ""),
                        book.byCredential(line.method().credential())
                                .map(phone -> target(line, phone))
                                .orElse(MethodsPage.Target.NONE),
                        line.obstacle().name(),
                        first.filter(line::equals).isPresent()))
                .toList();
    }

    private static MethodsPage.Target target(Line line, Phone phone) {
        var channel = line.channel().map(Channel::name).orElse("");
        return new MethodsPage.Target(phone.slot().name(), phone.number().masked(), channel);
    }

    private static Map<String, String> labels(Visit visit) {
        Map<String, String> labels = new HashMap<>();
        visit.context()
                .getUser()
                .credentialManager()
                .getStoredCredentialsStream()
                .filter(stored -> stored.getUserLabel() != null)
                .forEach((CredentialModel stored) -> labels.put(stored.getId(), stored.getUserLabel()));
        return labels;
    }
}
