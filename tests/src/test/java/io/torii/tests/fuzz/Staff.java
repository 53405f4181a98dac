package io.torii.tests.fuzz;

import io.torii.tests.admin.Account;
import io.torii.tests.admin.TestRealm;
import io.torii.tests.admin.TestUser;
import io.torii.tests.server.World;
import io.torii.tests.staff.Clerk;
import java.util.HashMap;
import java.util.List;

/** Somebody with every role of Torii, who has every operation of the document in turn. */
final class Staff {
    private static final String DOCUMENT = "admin-openapi.yaml";

    private final World world;
    private final TestRealm realm;
    private final TestUser owner;
    private final Malice malice;
    private final List<String> words = Operation.words(DOCUMENT);
    private final Rounds<Operation> operations = new Rounds<>(Operation.of(DOCUMENT));
    private Clerk clerk;
    private int asked;

    Staff(World world, TestRealm realm, TestUser owner, Malice malice) {
        this.world = world;
        this.realm = realm;
        this.owner = owner;
        this.malice = malice;
        this.clerk = everyRole();
    }

    int operations() {
        return operations.size();
    }

    Shot next() {
        asked++;
        // The factor to act lives for ten minutes, a token for five.
        clerk = asked % 4_000 == 0 ? everyRole() : asked % 500 == 0 ? clerk.refreshed() : clerk;
        var operation = operations.next();
        // What can be read may be right, so it is not said of the owner.
        var readable =
                operation.hasBody() ? malice.once(2) : !operation.method().equals("GET");
        var path = operation.at(readable ? malice.escaped() : owner.id(), malice);
        var body = readable ? malice.object(words) : malice.noObject();
        var headers = new HashMap<String, String>();
        headers.put("Authorization", clerk.bearer());
        headers.put("Content-Type", malice.type());
        headers.put("Idempotency-Key", malice.once(3) ? malice.any(List.of("x", "0", "x".repeat(400))) : "");
        if (operation.hasBody() && malice.once(12)) {
            var parcel = Parcel.of(malice, "x");
            headers.put("Content-Type", parcel.type());
            body = parcel.bytes();
        }
        var address = world.server().url() + "/admin/realms/" + realm.name() + "/torii" + path + malice.query(words);
        return new Shot(operation.method(), address, headers, operation.hasBody() ? body : new byte[0]);
    }

    private Clerk everyRole() {
        var made = Clerk.of(world, realm, "torii-view");
        for (var role : realm.admin().get("/" + realm.name() + "/roles?search=torii-")) {
            new Account(world.admin(), made.user()).hold(role.get("name").asText());
        }
        return made.refreshed();
    }
}
