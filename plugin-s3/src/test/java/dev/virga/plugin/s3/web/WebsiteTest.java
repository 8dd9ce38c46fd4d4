package dev.virga.plugin.s3.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.virga.plugin.s3.model.Condition;
import dev.virga.plugin.s3.model.ErrorDocument;
import dev.virga.plugin.s3.model.IndexDocument;
import dev.virga.plugin.s3.model.Protocol;
import dev.virga.plugin.s3.model.Redirect;
import dev.virga.plugin.s3.model.RedirectAllRequestsTo;
import dev.virga.plugin.s3.model.RoutingRule;
import dev.virga.plugin.s3.model.WebsiteConfiguration;
import dev.virga.plugin.s3.request.RawClient;
import dev.virga.plugin.s3.request.S3Endpoint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebsiteTest {
  private final S3Endpoint s3 = S3Endpoint.lenient();

  @AfterEach
  void close() {
    s3.close();
  }

  private void site(Consumer<WebsiteConfiguration.Builder> members) {
    var bucket = s3.bucket("site.org");
    s3.configure(it -> it.website().put(bucket, WebsiteConfiguration.of(members)));
  }

  private void pages(RoutingRule... rules) {
    site(it -> {
      it.indexDocument = new IndexDocument("index.html");
      it.errorDocument = new ErrorDocument("error.html");
      it.routingRules = List.of(rules);
    });
  }

  private RawClient.Answer visit(String target, String... headers) {
    return visitBy("GET", target, headers);
  }

  private RawClient.Answer visitBy(String method, String target, String... headers) {
    var all = new ArrayList<>(Arrays.asList(headers));
    all.add("Host: site.org.s3-website-us-east-1.amazonaws.com");
    return s3.send(method, target, all.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "site.org.s3-website-us-east-1.amazonaws.com",
        "site.org.s3-website.eu-central-1.amazonaws.com",
        "site.org.s3-website.localhost:4566"
      })
  void the_root_is_the_index_document(String host) {
    pages();
    s3.put("/site.org/index.html", "<p>home</p>", "Content-Type: text/html");

    var answer = s3.send("GET", "/", "Host: " + host);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("<p>home</p>");
    assertThat(answer.header("Content-Type")).isEqualTo("text/html");
    assertThat(answer.header("Server")).isEqualTo("AmazonS3");
  }

  @Test
  void a_folder_is_its_index_document_and_is_named_with_a_slash() {
    pages();
    s3.put("/site.org/docs/index.html", "docs");

    assertThat(visit("/docs/").body()).isEqualTo("docs");
    var without = visit("/docs");

    assertThat(without.status()).isEqualTo(302);
    assertThat(without.header("Location")).isEqualTo("/docs/");
    assertThat(without.body()).contains("<h1>302 Found</h1>", "<li>Message: Resource Found</li>");
  }

  @Test
  void queries_are_no_operations_and_ranges_and_conditions_work() {
    pages();
    s3.put("/site.org/page", "0123456789");
    String eTag = visit("/page").header("ETag");

    var range = visit("/page?versioning", "Range: bytes=2-4");
    var same = visit("/page", "If-None-Match: " + eTag);
    var head = visitBy("HEAD", "/page");

    assertThat(range.status()).isEqualTo(206);
    assertThat(range.body()).isEqualTo("234");
    assertThat(same.status()).isEqualTo(304);
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.header("Content-Length")).isEqualTo("10");
    assertThat(head.body()).isEmpty();
  }

  @Test
  void the_error_document_has_the_status_of_the_error() {
    pages();
    s3.put("/site.org/error.html", "sorry", "Content-Type: text/html");

    var answer = visit("/none");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo("sorry");
    assertThat(answer.header("Content-Type")).isEqualTo("text/html");
    assertThat(answer.header("x-amz-error-code")).isEqualTo("NoSuchKey");
    assertThat(answer.header("x-amz-error-message")).isEqualTo("The specified key does not exist.");
    assertThat(answer.header("x-amz-error-detail-Key")).isEqualTo("none");
    assertThat(visitBy("HEAD", "/none").status()).isEqualTo(404);
  }

  @Test
  void an_error_document_that_is_missing_is_an_error_too() {
    pages();

    var answer = visit("/no%3Cb%3Ene");

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type")).startsWith("text/html");
    assertThat(answer.body())
        .contains(
            "<title>404 Not Found</title>",
            """
            <h1>404 Not Found</h1>
            <ul>
            <li>Code: NoSuchKey</li>
            <li>Message: The specified key does not exist.</li>
            <li>Key: no&lt;b&gt;ne</li>
            <li>RequestId: \
            """,
            "<h3>An Error Occurred While Attempting to Retrieve a Custom Error Document</h3>",
            "<li>Key: error.html</li>");
  }

  @Test
  void a_bucket_that_is_no_website_or_none_at_all_says_so_in_html() {
    s3.bucket("plain");

    var plain = s3.send("GET", "/", "Host: plain.s3-website.localhost");
    var none = s3.send("GET", "/", "Host: none.s3-website.localhost");

    assertThat(plain.status()).isEqualTo(404);
    assertThat(plain.body())
        .contains(
            "<li>Code: NoSuchWebsiteConfiguration</li>",
            "<li>Message: The specified bucket does not have a website configuration</li>",
            "<li>BucketName: plain</li>");
    assertThat(none.body()).contains("<li>Code: NoSuchBucket</li>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "POST", "DELETE"})
  void a_website_is_only_read(String method) {
    pages();

    var answer = visitBy(method, "/page");

    assertThat(answer.status()).isEqualTo(405);
    assertThat(answer.body())
        .contains("<h1>405 Method Not Allowed</h1>", "<li>Method: " + method + "</li>");
  }

  @Test
  void everything_may_be_elsewhere() {
    site(it ->
        it.redirectAllRequestsTo = new RedirectAllRequestsTo("www.example.com", Protocol.HTTPS));

    var answer = visit("/a%20b?c=d");

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).isEqualTo("https://www.example.com/a%20b?c=d");
  }

  @Test
  void rules_for_prefixes_hold_before_an_object_is_looked_for() {
    pages(
        new RoutingRule(
            new Condition(null, "docs/"),
            Redirect.of(it -> {
              it.replaceKeyPrefixWith = "documents/";
              it.httpRedirectCode = "302";
            })),
        new RoutingRule(
            new Condition(null, "old"),
            Redirect.of(it -> {
              it.hostName = "example.com";
              it.protocol = Protocol.HTTPS;
              it.replaceKeyWith = "new.html";
            })));
    s3.put("/site.org/docs/page", "there");

    var prefix = visit("/docs/a%20page");
    var key = visit("/old/page");

    assertThat(prefix.status()).isEqualTo(302);
    assertThat(prefix.header("Location"))
        .isEqualTo("http://site.org.s3-website-us-east-1.amazonaws.com/documents/a%20page");
    assertThat(key.status()).isEqualTo(301);
    assertThat(key.header("Location")).isEqualTo("https://example.com/new.html");
  }

  @Test
  void rules_for_errors_hold_when_there_is_one() {
    pages(
        new RoutingRule(
            new Condition("404", "images/"),
            Redirect.of(it -> it.replaceKeyPrefixWith = "placeholder/")));
    s3.put("/site.org/images/there", "there");

    assertThat(visit("/images/there").body()).isEqualTo("there");
    assertThat(visit("/images/none").header("Location"))
        .isEqualTo("http://site.org.s3-website-us-east-1.amazonaws.com/placeholder/none");
    assertThat(visit("/none").status()).isEqualTo(404);
  }

  @Test
  void an_object_may_be_elsewhere() {
    pages();
    s3.put("/site.org/old", "", "x-amz-website-redirect-location: /new");

    var answer = visit("/old");

    assertThat(answer.status()).isEqualTo(301);
    assertThat(answer.header("Location")).isEqualTo("/new");
    assertThat(answer.body()).isEmpty();
  }
}
