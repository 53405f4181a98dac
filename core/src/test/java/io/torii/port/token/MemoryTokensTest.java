package io.torii.port.token;

import io.torii.fake.MemoryTokens;
import java.util.UUID;

final class MemoryTokensTest implements TokensContract {
    private final MemoryTokens tokens = new MemoryTokens();
    private final String realm = UUID.randomUUID().toString();

    @Override
    public Tokens tokens() {
        return tokens;
    }

    @Override
    public String realm() {
        return realm;
    }
}
