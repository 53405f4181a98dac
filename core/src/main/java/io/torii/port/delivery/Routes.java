package io.torii.port.delivery;

import java.util.List;

/** The providers that are installed and set up. */
@FunctionalInterface
public interface Routes {
    /**
     * Those of the named providers that this realm can use, in the same order; empty when there is none.
     *
     * @param order provider ids; empty leaves the choice to the server, which in development mode is its outbox
     */
    List<Route> of(String realm, List<String> order);
}
