package io.torii.domain.method;

/**
 * What an account can fall back on when one thing is lost.
 *
 * @param methods the usable ones that lie on something of their own; the 6-digit code of a phone goes with it
 * @param webAppOnly whether all of them are Torii Authenticators, whose keys lie in the storage of browsers (R61)
 */
public record Reserve(int methods, boolean webAppOnly) {
    public static Reserve of(Methods all, MethodPolicy policy) {
        var own = new Methods(all.usable(policy)).bindings();
        var webApp = own.stream().allMatch(method -> method.kind() == MethodKind.PUSH);
        return new Reserve(own.size(), webApp && !own.isEmpty());
    }

    /** Whether the loss of one leaves another. */
    public boolean alternative() {
        return methods > 1 && !webAppOnly;
    }
}
