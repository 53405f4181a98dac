package io.torii.endpoints.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.Test;

/** That a server logs no trace of one that is cut is seen by {@code FuzzIT}. */
final class SentBodyTest {
    private static final byte[] SENT = {1, 2, 3};

    @Test
    void all_of_a_body_is_read() {
        assertThat(SentBody.read(sent(), 3)).hasValue(SENT);
    }

    @Test
    void of_a_longer_one_so_much_is_read_that_it_is_seen() {
        assertThat(SentBody.read(sent(), 1))
                .hasValueSatisfying(read -> assertThat(read).hasSize(2));
    }

    @Test
    void of_one_that_is_cut_nothing_is_taken() throws IOException {
        assertThat(SentBody.read(new SequenceInputStream(sent(), gone()), 8)).isEmpty();
    }

    private static InputStream sent() {
        return new ByteArrayInputStream(SENT);
    }

    private static InputStream gone() throws IOException {
        var gone = InputStream.nullInputStream();
        gone.close();
        return gone;
    }
}
