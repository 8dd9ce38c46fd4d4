package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;

import dev.virga.plugin.s3.model.Condition;
import dev.virga.plugin.s3.model.ErrorDocument;
import dev.virga.plugin.s3.model.IndexDocument;
import dev.virga.plugin.s3.model.Redirect;
import dev.virga.plugin.s3.model.RedirectAllRequestsTo;
import dev.virga.plugin.s3.model.RoutingRule;
import dev.virga.plugin.s3.model.WebsiteConfiguration;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WebsiteTest {
  private static final Redirect ELSEWHERE = Redirect.of(it -> it.hostName = "example.com");

  @Test
  void a_website_has_an_index_or_sends_everyone_away() {
    check(_ -> {});
    WebsiteRules.check(
        WebsiteConfiguration.of(
            it -> it.redirectAllRequestsTo = new RedirectAllRequestsTo("example.com", null)));

    assertRefused(
        "InvalidArgument",
        "A value for IndexDocument Suffix must be provided if RedirectAllRequestsTo is empty",
        () -> check(it -> it.indexDocument = null));
    assertRefused(
        "InvalidArgument",
        "RedirectAllRequestsTo cannot be provided in conjunction with other Routing Rules.",
        () ->
            check(it -> it.redirectAllRequestsTo = new RedirectAllRequestsTo("example.com", null)));
  }

  @Test
  void documents_have_names() {
    assertRefused(
        "InvalidArgument",
        "The IndexDocument Suffix is not well formed",
        () -> check(it -> it.indexDocument = new IndexDocument("a/b")));
    assertRefused(
        "InvalidArgument",
        "The IndexDocument Suffix is not well formed",
        () -> check(it -> it.indexDocument = new IndexDocument("")));
    assertRefused(
        "InvalidArgument",
        "The ErrorDocument Key is not well formed",
        () -> check(it -> it.errorDocument = new ErrorDocument("")));
  }

  @Test
  void routing_rules_are_clear() {
    route(new Condition("404", "docs/"), ELSEWHERE);
    route(null, Redirect.of(it -> it.httpRedirectCode = "301"));

    assertRefused(
        "InvalidRequest",
        "Condition cannot be empty. To redirect all requests without a condition, the condition"
            + " element shouldn't be present.",
        () -> route(new Condition(null, null), ELSEWHERE));
    assertRefused(
        "InvalidRequest",
        "The provided HTTP error code (302) is not valid. Valid codes are 4XX or 5XX.",
        () -> route(new Condition("302", null), ELSEWHERE));
    assertRefused(
        "InvalidRequest",
        "The provided HTTP redirect code (300) is not valid. Valid codes are 3XX except 300.",
        () -> route(null, Redirect.of(it -> it.httpRedirectCode = "300")));
    assertRefused(
        "InvalidRequest",
        "You can only define ReplaceKeyPrefix or ReplaceKey but not both.",
        () ->
            route(
                null,
                Redirect.of(it -> {
                  it.replaceKeyWith = "a";
                  it.replaceKeyPrefixWith = "b";
                })));
  }

  @Test
  void there_are_fifty_routing_rules_at_most() {
    check(it -> it.routingRules = Collections.nCopies(50, new RoutingRule(null, ELSEWHERE)));

    assertRefused(
        "InvalidRequest",
        "51 routing rules provided, the number of routing rules in a website configuration is"
            + " limited to 50.",
        () ->
            check(
                it -> it.routingRules = Collections.nCopies(51, new RoutingRule(null, ELSEWHERE))));
  }

  private static void route(@Nullable Condition condition, Redirect redirect) {
    check(it -> it.routingRules = List.of(new RoutingRule(condition, redirect)));
  }

  private static void check(Consumer<WebsiteConfiguration.Builder> change) {
    WebsiteRules.check(
        WebsiteConfiguration.of(it -> {
          it.indexDocument = new IndexDocument("index.html");
          change.accept(it);
        }));
  }
}
