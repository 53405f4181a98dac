package io.torii.keycloak.where;

import com.maxmind.db.CHMCache;
import com.maxmind.db.Reader;
import io.torii.domain.LiteralAddress;
import io.torii.domain.where.Names;
import io.torii.domain.where.Place;
import java.io.File;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Countries and cities of addresses, from a file in MaxMind's format: GeoLite2, GeoIP2, DB-IP and others. */
final class PlaceDatabase {
    private static final Logger LOG = Logger.getLogger(PlaceDatabase.class);

    private final Reader reader;

    private PlaceDatabase(Reader reader) {
        this.reader = reader;
    }

    /**
     * Reads the file.
     *
     * @throws IOException when it is not there or in another format
     */
    static PlaceDatabase read(File file) throws IOException {
        // Not mapped: whoever copies a new file over this one would take the pages from under a running server.
        return new PlaceDatabase(new Reader(file, Reader.FileMode.MEMORY, new CHMCache()));
    }

    /** Where the file says that the address is; empty when it does not, or is damaged there. */
    Optional<Place> find(LiteralAddress address) {
        try {
            return Optional.ofNullable(reader.get(address.address(), Map.class))
                    .map(found -> new Place(names(found, "country"), names(found, "city")));
        } catch (IOException | RuntimeException unreadable) {
            // Also an IPv6 address in a file for IPv4. The address itself belongs in no log.
            LOG.debugf("No place was found: %s", unreadable.getClass().getName());
            return Optional.empty();
        }
    }

    /** What the file calls itself and when it was made, for the log. */
    String edition() {
        var metadata = reader.getMetadata();
        return metadata.databaseType() + " of " + metadata.buildTime();
    }

    /** The names of one level; everything in the file may be of another kind than expected. */
    private static Names names(Map<?, ?> found, String level) {
        var byLanguage = new HashMap<String, String>();
        if (found.get(level) instanceof Map<?, ?> place && place.get("names") instanceof Map<?, ?> names) {
            names.forEach((language, name) -> {
                if (language instanceof String tag && name instanceof String text) {
                    byLanguage.put(tag, text);
                }
            });
        }
        return new Names(byLanguage);
    }
}
