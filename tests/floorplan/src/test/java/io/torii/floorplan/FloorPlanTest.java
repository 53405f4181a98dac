package io.torii.floorplan;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FloorPlanTest {
    @Test
    void every_source_was_read_and_lies_in_the_package_of_its_room() {
        House.ROOMS.forEach((room, place) -> {
            for (Path source : House.files(room + "/src/main/java", ".java")) {
                String type = name(room, source);
                assertThat(House.classes().contain(type)).as(type).isTrue();
                assertThat(type).matches(place + "\\..+");
            }
        });
    }

    @Test
    void domain_knows_the_jdk_alone() {
        hold(FloorPlan.DOMAIN_KNOWS_THE_JDK_ALONE);
    }

    @Test
    void ports_speak_of_the_domain() {
        hold(FloorPlan.PORTS_SPEAK_OF_THE_DOMAIN);
    }

    @Test
    void ceremonies_know_domain_and_ports() {
        hold(FloorPlan.CEREMONIES_KNOW_DOMAIN_AND_PORTS);
    }

    @Test
    void keycloak_knows_no_door_and_no_gateway() {
        hold(FloorPlan.KEYCLOAK_KNOWS_NO_DOOR_AND_NO_GATEWAY);
    }

    @Test
    void gateways_know_the_core_and_their_spi() {
        hold(FloorPlan.GATEWAYS_KNOW_CORE_AND_THEIR_SPI);
    }

    @ParameterizedTest
    @MethodSource("io.torii.floorplan.FloorPlan#gatewaysNeverImportEachOther")
    void gateways_never_import_each_other(ArchRule rule) {
        hold(rule);
    }

    @ParameterizedTest
    @MethodSource("io.torii.floorplan.FloorPlan#doorsNeverImportEachOtherGatewaysOrPorts")
    void doors_never_import_each_other_gateways_or_ports(ArchRule rule) {
        hold(rule);
    }

    /** A room may still be empty: that none is overlooked is the first test's promise. */
    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(House.classes());
    }

    private static String name(String room, Path source) {
        Path within = House.root().resolve(room).resolve("src/main/java").relativize(source);
        return within.toString().replace(".java", "").replace('/', '.');
    }
}
