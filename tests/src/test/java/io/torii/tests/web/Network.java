package io.torii.tests.web;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** How requests come to a server. */
@FunctionalInterface
public interface Network {
    HttpResponse<String> send(HttpRequest request);
}
