package io.torii.tests.store;

import io.torii.tests.admin.TestRealm;
import io.torii.tests.server.OnKeycloak;
import io.torii.tests.server.World;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Keycloak's stores keep the contracts that the fakes keep, with eight threads for every "exactly one". */
@ExtendWith(OnKeycloak.class)
final class ContractIT {
    /** Of our words and Keycloak's, in English, in another language, and in one of one country. */
    private static final Map<String, Map<String, String>> OWN_WORDS = Map.of(
            "en", Map.of("torii-refused-title", "Our title", "doLogIn", "Our log in", "torii-reference", "Our number"),
            "ja", Map.of("torii-refused-title", "題", "doCancel", "やめる"),
            "de", Map.of("torii-reference", "Unsere Nummer", "doLogIn", "Hinein"),
            "pt", Map.of("doRegister", "Nova conta", "torii-reference", "O nosso número"),
            "pt-BR", Map.of("doLogIn", "Abrir"));

    @TestFactory
    List<DynamicTest> challenges(World world) {
        return sentences(world, "challenges");
    }

    @TestFactory
    List<DynamicTest> guesses(World world) {
        return sentences(world, "guesses");
    }

    @TestFactory
    List<DynamicTest> purses(World world) {
        return sentences(world, "purses");
    }

    @TestFactory
    List<DynamicTest> ledger(World world) {
        return sentences(world, "ledger");
    }

    @TestFactory
    List<DynamicTest> enrollments(World world) {
        return sentences(world, "enrollments");
    }

    @TestFactory
    List<DynamicTest> reports(World world) {
        return sentences(world, "reports");
    }

    @TestFactory
    List<DynamicTest> links(World world) {
        return sentences(world, "links");
    }

    @TestFactory
    List<DynamicTest> addresses(World world) {
        return sentences(world, "addresses");
    }

    @TestFactory
    List<DynamicTest> applications(World world) {
        return sentences(world, "applications");
    }

    @TestFactory
    List<DynamicTest> tokens(World world) {
        return sentences(world, "tokens");
    }

    @TestFactory
    List<DynamicTest> trustedBrowsers(World world) {
        return sentences(world, "trusted");
    }

    /** Not a store of ours: what ours are built on. */
    @TestFactory
    List<DynamicTest> singleUseObjects(World world) {
        return sentences(world, "single-use");
    }

    /** Also when every request fails afterwards: what the ceremonies of push and calls decide, and what is claimed, is not undone. */
    @TestFactory
    Stream<DynamicTest> decided(World world) {
        return Stream.of("push-requests", "offers", "candidates", "calls", "unanswered-calls", "slots")
                .flatMap(contract -> Stream.of(contract, contract + "-undone"))
                .flatMap(contract -> sentences(world, contract).stream());
    }

    /** In a realm of their own, since it leaves users behind. */
    @TestFactory
    Stream<DynamicTest> devices(World world) {
        var harness = world.harness(TestRealm.fresh(world.admin(), Map.of()).name());
        return Stream.of("devices", "subscriptions").flatMap(contract -> Sentences.of(harness, contract).stream());
    }

    /** In a realm of their own: what is sealed with keys of the test's own stays there. */
    @TestFactory
    Stream<DynamicTest> renewal(World world) {
        var harness = world.harness(TestRealm.fresh(world.admin(), Map.of()).name());
        return Stream.of("renewal", "garbled-rows").flatMap(contract -> Sentences.of(harness, contract).stream());
    }

    /** In a realm of their own, which says some things in words of its own. */
    @TestFactory
    List<DynamicTest> words(World world) {
        var realm = TestRealm.fresh(world.admin(), Map.of());
        OWN_WORDS.forEach(
                (language, words) -> world.admin().create("/" + realm.name() + "/localization/" + language, words));
        return Sentences.of(world.harness(realm.name()), "words");
    }

    /** In a realm of their own, since it leaves a user behind. */
    @TestFactory
    List<DynamicTest> traces(World world) {
        return Sentences.of(
                world.harness(TestRealm.fresh(world.admin(), Map.of()).name()), "traces");
    }

    private static List<DynamicTest> sentences(World world, String contract) {
        return Sentences.of(world.harness("torii"), contract);
    }
}
