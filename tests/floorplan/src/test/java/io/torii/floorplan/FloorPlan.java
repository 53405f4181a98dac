package io.torii.floorplan;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Who may import whom: the table of docs/architecture.md, room by room. */
final class FloorPlan {
    private static final String DOMAIN = "io.torii.domain..";
    private static final String PORT = "io.torii.port..";
    private static final String CEREMONY = "io.torii.ceremony..";
    private static final String KEYCLOAK = "io.torii.keycloak..";
    private static final String GATEWAY = "io.torii.gateway..";
    private static final List<String> VENDORS = List.of("outbox", "twilio", "vonage");
    private static final List<String> DOORS =
            List.of("io.torii.authenticators..", "io.torii.actions..", "io.torii.endpoints..");

    static final ArchRule DOMAIN_KNOWS_THE_JDK_ALONE = classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN, "java..", "javax.crypto.."));

    static final ArchRule PORTS_SPEAK_OF_THE_DOMAIN = classes()
            .that()
            .resideInAPackage(PORT)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN, PORT, "java.."));

    static final ArchRule CEREMONIES_KNOW_DOMAIN_AND_PORTS = classes()
            .that()
            .resideInAPackage(CEREMONY)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(DOMAIN, PORT, CEREMONY, "java.."));

    static final ArchRule KEYCLOAK_KNOWS_NO_DOOR_AND_NO_GATEWAY = noClasses()
            .that()
            .resideInAPackage(KEYCLOAK)
            .should()
            .dependOnClassesThat(resideInAnyPackage(doors(GATEWAY)));

    /** Of our own a gateway sees the core and Keycloak's telephony SPI: no store, no page. */
    static final ArchRule GATEWAYS_KNOW_CORE_AND_THEIR_SPI = noClasses()
            .that()
            .resideInAPackage(GATEWAY)
            .should()
            .dependOnClassesThat(resideInAPackage("io.torii..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            DOMAIN, PORT, CEREMONY, GATEWAY, "io.torii.keycloak", "io.torii.keycloak.delivery"))));

    private FloorPlan() {}

    static List<ArchRule> gatewaysNeverImportEachOther() {
        return VENDORS.stream().map(FloorPlan::keepsToItself).toList();
    }

    static List<ArchRule> doorsNeverImportEachOtherGatewaysOrPorts() {
        return DOORS.stream().map(FloorPlan::opensInwards).toList();
    }

    private static ArchRule keepsToItself(String vendor) {
        String[] others = VENDORS.stream()
                .filter(other -> !other.equals(vendor))
                .flatMap(other -> Stream.of("io.torii.gateway." + other + "..", "com." + other + ".."))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("io.torii.gateway." + vendor + "..")
                .should()
                .dependOnClassesThat(resideInAnyPackage(others));
    }

    private static ArchRule opensInwards(String door) {
        DescribedPredicate<JavaClass> forbidden = resideInAnyPackage(
                        doors(GATEWAY, PORT, "com.twilio..", "com.vonage.."))
                .and(DescribedPredicate.not(resideInAPackage(door)));
        return noClasses().that().resideInAPackage(door).should().dependOnClassesThat(forbidden);
    }

    private static String[] doors(String... more) {
        return Stream.concat(DOORS.stream(), Stream.of(more)).toArray(String[]::new);
    }
}
