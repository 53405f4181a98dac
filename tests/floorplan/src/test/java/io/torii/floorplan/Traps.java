package io.torii.floorplan;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;

/** Calls that compile, run and are wrong: each cost somebody a hole or a week. */
final class Traps {
    private static final String[] CORE = {"io.torii.domain..", "io.torii.port..", "io.torii.ceremony.."};

    /** Time is an argument, and Keycloak's clock has an offset that tests move: {@code KeycloakClock} alone reads it. */
    static final ArchRule NOBODY_READS_THE_SYSTEM_CLOCK = noClasses()
            .should()
            .accessTargetWhere(named("now", "java\\.time\\..*")
                    .or(named("currentTimeMillis", "java\\.lang\\.System"))
                    .or(named("system.*|tick.*", "java\\.time\\.Clock")));

    static final ArchRule CORE_HAS_NO_CHANCE = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(assignableTo("java.util.Random").or(nameMatching("java\\.security\\.SecureRandom")))
            .orShould()
            .accessTargetWhere(named("random|randomUUID", "java\\.(lang\\.Math|util\\.UUID)"));

    static final ArchRule CORE_HAS_NO_CLOCK_TICKS = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .accessTargetWhere(named("nanoTime", "java\\.lang\\.System"));

    static final ArchRule CORE_HAS_NO_LOGGER = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.logging\\..*|java\\.lang\\.System\\$Logger.*"))
            .orShould()
            .accessTargetWhere(named("out|err", "java\\.lang\\.System"));

    /** {@code replace} drops the entry's lifetime: it then never expires. */
    static final ArchRule NOBODY_REPLACES_A_SINGLE_USE_OBJECT = noClasses()
            .should()
            .accessTargetWhere(named("replace", "org\\.keycloak\\.models\\.SingleUseObjectProvider"));

    /** Other executions of the flow keep their notes there too. */
    static final ArchRule NOBODY_CLEARS_ALL_NOTES =
            noClasses().should().accessTargetWhere(target(name("clearAuthNotes")));

    /** Breaks the server build on 17, answers 500, or leaks the session. */
    static final ArchRule NOBODY_LEAVES_THE_WORKER_THREAD = noClasses()
            .should()
            .dependOnClassesThat(
                    nameMatching(".*\\.(RunOnVirtualThread|NonBlocking)|jakarta\\.ws\\.rs\\.sse\\.SseEventSink"));

    private Traps() {}

    private static DescribedPredicate<JavaAccess<?>> named(String member, String type) {
        return target(nameMatching(member)).and(target(owner(nameMatching(type))));
    }
}
