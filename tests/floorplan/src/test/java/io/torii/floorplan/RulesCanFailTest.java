package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import io.torii.authenticators.wrong.WrongAuthenticator;
import io.torii.ceremony.wrong.WrongCeremony;
import io.torii.domain.wrong.WrongValue;
import io.torii.endpoints.wrong.WrongEndpoint;
import io.torii.gateway.twilio.wrong.WrongTwilio;
import io.torii.gateway.vonage.wrong.WrongVonage;
import io.torii.keycloak.wrong.WrongStore;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A rule that cannot fail is a defect: each is shown a class that breaks it. */
class RulesCanFailTest {
    @Test
    void floor_plan_refuses_each_wrong_import() {
        assertRefused(FloorPlan.DOMAIN_KNOWS_THE_JDK_ALONE, WrongValue.class);
        assertRefused(FloorPlan.CEREMONIES_KNOW_DOMAIN_AND_PORTS, WrongCeremony.class);
        assertRefused(FloorPlan.KEYCLOAK_KNOWS_NO_DOOR_AND_NO_GATEWAY, WrongStore.class);
        assertRefused(FloorPlan.GATEWAYS_KNOW_CORE_AND_THEIR_SPI, WrongVonage.class);
    }

    @Test
    void a_gateway_that_imports_another_is_refused() {
        List<ArchRule> rules = FloorPlan.gatewaysNeverImportEachOther();

        assertThat(rules).filteredOn(rule -> refuses(rule, WrongTwilio.class)).hasSize(1);
    }

    @Test
    void doors_that_import_each_other_or_a_port_are_refused() {
        List<ArchRule> rules = FloorPlan.doorsNeverImportEachOtherGatewaysOrPorts();

        assertThat(rules)
                .filteredOn(rule -> refuses(rule, WrongAuthenticator.class))
                .hasSize(1);
        assertThat(rules).filteredOn(rule -> refuses(rule, WrongEndpoint.class)).hasSize(1);
    }

    @Test
    void each_trap_is_seen() {
        assertRefused(Traps.NOBODY_READS_THE_SYSTEM_CLOCK, WrongValue.class);
        assertRefused(Traps.CORE_HAS_NO_CHANCE, WrongValue.class);
        assertRefused(Traps.CORE_HAS_NO_CLOCK_TICKS, WrongValue.class);
        assertRefused(Traps.CORE_HAS_NO_LOGGER, WrongValue.class);
        assertRefused(Traps.NOBODY_REPLACES_A_SINGLE_USE_OBJECT, WrongAuthenticator.class);
        assertRefused(Traps.NOBODY_CLEARS_ALL_NOTES, WrongAuthenticator.class);
        assertRefused(Traps.NOBODY_LEAVES_THE_WORKER_THREAD, WrongEndpoint.class);
    }

    private static void assertRefused(ArchRule rule, Class<?> wrong) {
        assertThat(refuses(rule, wrong)).as(rule.getDescription()).isTrue();
    }

    private static boolean refuses(ArchRule rule, Class<?> wrong) {
        JavaClasses classes = new ClassFileImporter().importClasses(wrong);
        return rule.allowEmptyShould(true).evaluate(classes).hasViolation();
    }
}
