package io.torii.tests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.List;

/**
 * What nobody may change who has no right to.
 *
 * @param credentials of the account, the password too
 * @param rows of ours about the account and about its realm
 */
record Standing(JsonNode credentials, List<String> rows) {
    private static final List<String> TABLES = List.of(
            "TORII_ADDRESS",
            "TORII_APPLICATION",
            "TORII_ENROLLMENT",
            "TORII_HISTORY",
            "TORII_LINK",
            "TORII_PHOTO",
            "TORII_REPORT",
            "TORII_REVIEW",
            "TORII_SETTING",
            "TORII_TOKEN",
            "TORII_TRUSTED");

    static Standing of(World world, TestUser user) {
        var rows = new ArrayList<String>();
        for (var table : TABLES) {
            for (var row : world.harness(user.realm()).table(table)) {
                if (row.asText().contains(user.id()) || table.equals("TORII_SETTING")) {
                    rows.add(table + " " + row.asText());
                }
            }
        }
        return new Standing(new Account(world.admin(), user).credentials(), List.copyOf(rows));
    }

    /** How many rows of ours there are of every account of the server. */
    static int rows(World world, TestUser user) {
        return TABLES.stream()
                .mapToInt(table -> world.harness(user.realm()).table(table).size())
                .sum();
    }
}
