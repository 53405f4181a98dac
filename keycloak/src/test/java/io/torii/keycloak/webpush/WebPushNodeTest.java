package io.torii.keycloak.webpush;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.Optional;
import org.apache.http.client.methods.HttpPost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What this machine serves by itself is out of reach for whoever names an endpoint (R27). */
final class WebPushNodeTest {
    private ServerSocket here;

    @BeforeEach
    void listen() throws IOException {
        here = new ServerSocket(0, 50, InetAddress.getByName("localhost"));
        here.setSoTimeout(100);
    }

    @AfterEach
    void close() throws IOException {
        here.close();
    }

    @Test
    void a_name_that_leads_to_this_machine_is_not_connected_to() {
        assertThat(post("localhost", Optional.empty())).isEqualTo(Outcome.UNREACHABLE);

        assertThatThrownBy(here::accept).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void an_address_of_this_machine_is_not_connected_to() {
        var address = here.getInetAddress().getHostAddress();

        assertThat(post(address, Optional.empty())).isEqualTo(Outcome.UNREACHABLE);

        assertThatThrownBy(here::accept).isInstanceOf(SocketTimeoutException.class);
    }

    /** And so the two above would see a connection. */
    @Test
    void in_development_mode_the_loopback_is_connected_to() throws IOException {
        assertThat(post("127.0.0.1", Optional.of("http://127.0.0.1:1"))).isEqualTo(Outcome.UNREACHABLE);

        here.accept().close();
    }

    private Outcome post(String host, Optional<String> development) {
        var node = new WebPushNode(new WebPushOptions(1, 10, Duration.ofSeconds(1), development));
        try {
            return node.post(new HttpPost("https://" + host + ":" + here.getLocalPort() + "/x"));
        } finally {
            node.stop();
        }
    }
}
