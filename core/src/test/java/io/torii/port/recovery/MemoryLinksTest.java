package io.torii.port.recovery;

import io.torii.fake.MemoryLinks;
import java.util.UUID;

final class MemoryLinksTest implements LinksContract {
    private final MemoryLinks links = new MemoryLinks();
    private final String realm = UUID.randomUUID().toString();

    @Override
    public Links links() {
        return links;
    }

    @Override
    public String realm() {
        return realm;
    }
}
