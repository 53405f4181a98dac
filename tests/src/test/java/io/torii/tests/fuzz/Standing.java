package io.torii.tests.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What nobody may change who has no right to.
 *
 * @param account as Keycloak has it: enabled, address, what is demanded at the next sign-in
 * @param credentials of the account, the password too
 * @param rows of ours about the account
 */
record Standing(JsonNode account, JsonNode credentials, Map<String, List<String>> rows) {
    /** All of it, but for these tables, which count what anybody does who has the password. */
    static Standing of(World world, TestUser user, Set<String> counting) {
        var rows = rows(world, user.realm(), user.id());
        rows.keySet().removeAll(counting);
        var account = world.admin().get("/" + user.realm() + "/users/" + user.id());
        return new Standing(account, new Account(world.admin(), user).credentials(), rows);
    }

    /** By its table every row of ours in which this id stands, of a user or a realm. */
    static Map<String, List<String>> rows(World world, String realm, String id) {
        var rows = new TreeMap<String, List<String>>();
        for (var table : Bounds.read().most().keySet()) {
            var found = new ArrayList<String>();
            for (var row : world.harness(realm).table(table)) {
                if (row.asText().contains(id)) {
                    found.add(row.asText());
                }
            }
            found.sort(null);
            rows.put(table, found);
        }
        return rows;
    }
}
