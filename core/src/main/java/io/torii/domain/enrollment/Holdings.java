package io.torii.domain.enrollment;

import io.torii.domain.method.Method;
import io.torii.domain.method.MethodPolicy;
import io.torii.domain.method.Methods;
import io.torii.domain.method.Reserve;
import java.util.List;
import java.util.stream.Stream;

/**
 * What an account has, as far as its enrolment depends on it.
 *
 * @param methods everything registered
 * @param policy what the realm allows today
 * @param due whether the calendar makes MFA mandatory for it today (R16)
 */
public record Holdings(Methods methods, MethodPolicy policy, boolean due) {
    /** Of an account that is not there. */
    public static final Holdings NOTHING = new Holdings(Methods.NONE, MethodPolicy.EVERYTHING, false);

    List<Method> usable() {
        return methods.usable(policy);
    }

    boolean usable(String credential) {
        return usable().stream().anyMatch(method -> method.credential().equals(credential));
    }

    /** Whether anything is stored that would count if it were readable and allowed (R17). */
    boolean counting() {
        return methods.stored().stream().anyMatch(method -> method.kind().counts());
    }

    /** Whether anything that could have been asked for is there beside this binding. */
    boolean usableBeside(String credential) {
        return beside(credential, usable().stream()).findAny().isPresent();
    }

    /** Whether anything that counts is stored beside this binding. */
    boolean countingBeside(String credential) {
        return beside(credential, methods.stored().stream())
                .anyMatch(method -> method.kind().counts());
    }

    Reserve reserve() {
        return Reserve.of(methods, policy);
    }

    /** A device is nothing beside the 6-digit code that came with it, nor the code beside the device. */
    private Stream<Method> beside(String credential, Stream<Method> some) {
        var same = methods.boundWith(credential);
        return some.filter(method -> !same.contains(method));
    }
}
