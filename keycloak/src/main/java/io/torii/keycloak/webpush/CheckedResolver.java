package io.torii.keycloak.webpush;

import io.torii.domain.push.PublicAddress;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.http.conn.DnsResolver;

/**
 * Resolves names to public addresses only (R27). The client connects to what this answers and asks nobody again, so what
 * was checked is what is connected to.
 */
record CheckedResolver(DnsResolver names) implements DnsResolver {
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = names.resolve(host);
        // One that is not public makes the whole answer suspect.
        if (addresses.length == 0 || !Arrays.stream(addresses).allMatch(PublicAddress::is)) {
            throw new UnknownHostException("not a public address");
        }
        return addresses;
    }
}
