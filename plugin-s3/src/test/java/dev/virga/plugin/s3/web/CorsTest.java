package dev.virga.plugin.s3.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.CORSConfiguration;
import dev.virga.plugin.s3.model.CORSRule;
import dev.virga.plugin.s3.request.S3Endpoint;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorsTest {
  private static final String VARY =
      "Origin, Access-Control-Request-Headers, Access-Control-Request-Method";
  private final S3Endpoint s3 = S3Endpoint.lenient();

  @AfterEach
  void close() {
    s3.close();
  }

  private void rules(CORSRule... rules) {
    var bucket = s3.bucket("bucket");
    s3.configure(it -> it.cors().put(bucket, new CORSConfiguration(List.of(rules))));
  }

  private static CORSRule rule(String origin, String... methods) {
    return CORSRule.of(it -> {
      it.allowedOrigins = List.of(origin);
      it.allowedMethods = List.of(methods);
      it.allowedHeaders = List.of("x-amz-*", "Content-Type");
      it.exposeHeaders = List.of("ETag", "x-amz-version-id");
      it.maxAgeSeconds = 3000;
    });
  }

  @Test
  void a_preflight_is_answered_by_the_first_rule_that_allows_it() {
    rules(rule("https://*.example.com", "GET"), rule("https://*.example.com", "PUT", "POST"));

    var answer =
        s3.send(
            "OPTIONS",
            "/bucket/key",
            "Origin: https://app.example.com",
            "Access-Control-Request-Method: PUT",
            "Access-Control-Request-Headers: Content-Type, X-Amz-Date");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.com");
    assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("PUT, POST");
    assertThat(answer.header("Access-Control-Allow-Headers")).isEqualTo("content-type, x-amz-date");
    assertThat(answer.header("Access-Control-Expose-Headers")).isEqualTo("ETag, x-amz-version-id");
    assertThat(answer.header("Access-Control-Max-Age")).isEqualTo("3000");
    assertThat(answer.header("Access-Control-Allow-Credentials")).isEqualTo("true");
    assertThat(answer.header("Vary")).isEqualTo(VARY);
    assertThat(answer.header("Server")).isEqualTo("AmazonS3");
    assertThat(answer.header("x-amz-request-id")).isNotEmpty();
  }

  @Test
  void anyone_is_told_as_anyone_and_without_credentials() {
    rules(rule("*", "GET"));

    var answer =
        s3.send("OPTIONS", "/bucket", "Origin: http://a", "Access-Control-Request-Method: GET");

    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(answer.headers().first("Access-Control-Allow-Credentials")).isEmpty();
    assertThat(answer.headers().first("Access-Control-Allow-Headers")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "http://b.example.com, GET, x-amz-date, /bucket/key, OBJECT",
    "https://example.com, GET, x-amz-date, /bucket/key, OBJECT",
    "https://a.example.com, DELETE, x-amz-date, /bucket, BUCKET",
    "https://a.example.com, GET, authorization, /bucket/key, OBJECT"
  })
  void what_no_rule_allows_is_forbidden(
      String origin, String method, String header, String target, String resource) {
    rules(rule("https://*.example.com", "GET"));

    var answer =
        s3.send(
            "OPTIONS",
            target,
            "Origin: " + origin,
            "Access-Control-Request-Method: " + method,
            "Access-Control-Request-Headers: " + header);

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.element("Code")).isEqualTo("AccessForbidden");
    assertThat(answer.element("Message"))
        .startsWith("CORSResponse: This CORS request is not allowed. This is usually because");
    assertThat(answer.element("Method")).isEqualTo(method);
    assertThat(answer.element("ResourceType")).isEqualTo(resource);
    assertThat(answer.headers().first("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void a_bucket_without_rules_allows_nothing() {
    s3.bucket("bucket");

    var answer =
        s3.send("OPTIONS", "/bucket", "Origin: http://a", "Access-Control-Request-Method: GET");

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.element("Message"))
        .isEqualTo("CORSResponse: CORS is not enabled for this bucket.");
  }

  @Test
  void a_preflight_names_origin_and_method() {
    rules(rule("*", "GET"));

    var noOrigin = s3.send("OPTIONS", "/bucket", "Access-Control-Request-Method: GET");
    var noMethod = s3.send("OPTIONS", "/bucket", "Origin: http://a");

    assertThat(noOrigin.status()).isEqualTo(400);
    assertThat(noOrigin.element("Code")).isEqualTo("BadRequest");
    assertThat(noOrigin.element("Message"))
        .isEqualTo("Insufficient information. Origin request header needed.");
    assertThat(noMethod.element("Message"))
        .isEqualTo("Invalid Access-Control-Request-Method: null");
  }

  @Test
  void answers_and_errors_carry_the_headers_where_the_origin_may_read_them() {
    rules(rule("http://a", "GET", "PUT"));
    s3.put("/bucket/key", "there");

    var found = s3.send("GET", "/bucket/key", "Origin: http://a");
    var missing = s3.send("GET", "/bucket/none", "Origin: http://a");
    var refused = s3.send("GET", "/bucket?acl&torrent", "Origin: http://a");
    var other = s3.send("GET", "/bucket/key", "Origin: http://b");

    assertThat(found.header("Access-Control-Allow-Origin")).isEqualTo("http://a");
    assertThat(found.header("Access-Control-Expose-Headers")).isEqualTo("ETag, x-amz-version-id");
    assertThat(found.header("Vary")).isEqualTo(VARY);
    assertThat(missing.status()).isEqualTo(404);
    assertThat(missing.header("Access-Control-Allow-Origin")).isEqualTo("http://a");
    assertThat(refused.status()).isGreaterThanOrEqualTo(400);
    assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo("http://a");
    assertThat(other.body()).isEqualTo("there");
    assertThat(other.headers().first("Access-Control-Allow-Origin")).isEmpty();
  }
}
