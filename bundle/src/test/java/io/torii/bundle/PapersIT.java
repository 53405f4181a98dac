package io.torii.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What lies beside the jars: sums, bill of materials, licences. */
class PapersIT {
    private static final Pattern COMPONENT = Pattern.compile("pkg:maven/([^@/]+)/([^@\"]+)@");

    @Test
    void every_file_but_the_sums_has_its_sum() throws Exception {
        List<String> sums = Files.readAllLines(DroppedIn.root().resolve("SHA256SUMS"));

        Set<String> expected = new TreeSet<>();
        for (Path file : DroppedIn.files()) {
            if (!file.endsWith("SHA256SUMS")) {
                expected.add(sum(file) + "  " + DroppedIn.root().relativize(file));
            }
        }

        assertThat(sums).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_jar_has_a_bill_of_materials_and_every_part_in_it_a_licence() throws IOException {
        String licences = Files.readString(DroppedIn.root().resolve("LICENSES/THIRD-PARTY.md"));

        for (Path jar : DroppedIn.jars()) {
            String name = jar.getFileName().toString();
            assertThat(parts(name)).as(name).isNotEmpty().allSatisfy(part -> assertThat(licences)
                    .contains("| " + name + " | " + part + " |"));
        }
    }

    /** An administrator has the zip and no checkout. */
    @Test
    void what_the_pages_for_administrators_call_is_in() {
        assertThat(DroppedIn.root().resolve("realm-export/apply.mjs")).exists();
        assertThat(DroppedIn.root().resolve("realm-export/torii-realm.json")).exists();
        assertThat(DroppedIn.root().resolve("realm-export/pieces/flows.json")).exists();
        assertThat(DroppedIn.root().resolve("monitoring/torii-alerts.yaml")).exists();
    }

    @Test
    void licence_and_notice_are_in() {
        assertThat(DroppedIn.root().resolve("LICENSES/LICENSE")).content().contains("Apache License");
        assertThat(DroppedIn.root().resolve("LICENSES/NOTICE")).content().contains("Torii");
    }

    private static Set<String> parts(String jar) throws IOException {
        Path bill = DroppedIn.root().resolve("sbom").resolve(jar.replace(".jar", ".cdx.json"));
        Matcher component = COMPONENT.matcher(Files.readString(bill, StandardCharsets.UTF_8));
        Set<String> parts = new TreeSet<>();
        while (component.find()) {
            if (!component.group(1).startsWith("io.torii")) {
                parts.add(component.group(1) + ":" + component.group(2));
            }
        }
        return parts;
    }

    private static String sum(Path file) throws GeneralSecurityException, IOException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
