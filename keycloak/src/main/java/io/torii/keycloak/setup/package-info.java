/** What stands in the way of a realm that uses Torii, and the sentence that mends each. */
package io.torii.keycloak.setup;
