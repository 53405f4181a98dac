package io.torii.domain.delivery;

import io.torii.domain.SecretText;
import io.torii.domain.phone.Channel;
import java.util.Optional;

/** What a provider is to bring: a text's words, or a call, of which only the extension is known before it is answered. */
public final class Cargo {
    private final Channel channel;
    private final SecretText content;

    private Cargo(Channel channel, SecretText content) {
        this.channel = channel;
        this.content = content;
    }

    public static Cargo text(SecretText words) {
        return new Cargo(Channel.TEXT, words);
    }

    /** @param extension digits that are dialled on, or empty */
    public static Cargo call(String extension) {
        return new Cargo(Channel.CALL, extension.isEmpty() ? null : SecretText.of(extension));
    }

    public Channel channel() {
        return channel;
    }

    /** The words of a text; the extension of a call, where there is one. */
    public Optional<SecretText> content() {
        return Optional.ofNullable(content);
    }
}
