package dev.virga.plugin.s3.configuration;

import static dev.virga.plugin.s3.configuration.Refusals.assertMalformed;
import static dev.virga.plugin.s3.configuration.Refusals.assertRefused;

import dev.virga.plugin.s3.model.CORSConfiguration;
import dev.virga.plugin.s3.model.CORSRule;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CorsTest {
  @Test
  void a_rule_has_methods_of_http_that_s3_answers() {
    check(it -> it.allowedMethods = List.of("GET", "PUT", "HEAD", "POST", "DELETE"));

    assertRefused(
        "InvalidRequest",
        "Found unsupported HTTP method in CORS config. Unsupported method is PATCH",
        () -> check(it -> it.allowedMethods = List.of("GET", "PATCH")));
    assertRefused(
        "InvalidRequest",
        "Found unsupported HTTP method in CORS config. Unsupported method is get",
        () -> check(it -> it.allowedMethods = List.of("get")));
  }

  @Test
  void an_origin_and_a_header_have_one_wildcard_at_most() {
    check(it -> it.allowedOrigins = List.of("*", "https://*.example.com"));
    check(it -> it.allowedHeaders = List.of("*", "x-amz-*"));

    assertRefused(
        "InvalidRequest",
        "AllowedOrigin \"https://*.*.com\" can not have more than one wildcard.",
        () -> check(it -> it.allowedOrigins = List.of("https://*.*.com")));
    assertRefused(
        "InvalidRequest",
        "AllowedHeader \"x-*-*\" can not have more than one wildcard.",
        () -> check(it -> it.allowedHeaders = List.of("x-*-*")));
    assertRefused(
        "InvalidRequest",
        "ExposeHeader \"*\" contains wildcard. We currently do not support wildcard for"
            + " ExposeHeader.",
        () -> check(it -> it.exposeHeaders = List.of("*")));
  }

  @Test
  void a_bucket_has_between_one_rule_and_a_hundred() {
    CorsRules.check(new CORSConfiguration(Collections.nCopies(100, rule(_ -> {}))));

    assertMalformed(() -> CorsRules.check(new CORSConfiguration(List.of())));
    assertRefused(
        "InvalidRequest",
        "The number of CORS rules should not exceed allowed limit of 100 rules.",
        () -> CorsRules.check(new CORSConfiguration(Collections.nCopies(101, rule(_ -> {})))));
  }

  private static void check(Consumer<CORSRule.Builder> change) {
    CorsRules.check(new CORSConfiguration(List.of(rule(change))));
  }

  private static CORSRule rule(Consumer<CORSRule.Builder> change) {
    return CORSRule.of(it -> {
      it.allowedMethods = List.of("GET");
      it.allowedOrigins = List.of("*");
      change.accept(it);
    });
  }
}
