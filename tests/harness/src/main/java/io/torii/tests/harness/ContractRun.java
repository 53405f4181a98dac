package io.torii.tests.harness;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Runs the sentences of a contract suite without JUnit's engine, which would not find its way into a server. */
final class ContractRun {
    private final Object contract;

    ContractRun(Object contract) {
        this.contract = contract;
    }

    /** For each sentence nothing, or why it does not hold. */
    Map<String, String> results() {
        var results = new TreeMap<String, String>();
        Stream.of(contract.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .sorted(Comparator.comparing(Method::getName))
                .forEach(method -> results.put(method.getName(), run(method)));
        return results;
    }

    private String run(Method sentence) {
        try {
            sentence.setAccessible(true);
            sentence.invoke(contract);
            return "";
        } catch (InvocationTargetException e) {
            var trace = new StringWriter();
            e.getCause().printStackTrace(new PrintWriter(trace));
            return trace.toString();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
