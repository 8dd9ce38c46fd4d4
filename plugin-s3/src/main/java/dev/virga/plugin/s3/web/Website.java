package dev.virga.plugin.s3.web;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.plugin.s3.model.WebsiteConfiguration;
import dev.virga.plugin.s3.store.Buckets;
import dev.virga.plugin.s3.store.SubResource;
import dev.virga.spi.AwsException;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;

/// Serves buckets as websites
/// ([website endpoints](https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html)).
///
/// Objects are read by GetObject and HeadObject, so that ranges and conditions work as they do there;
/// what differs is what a key stands for, and how errors look.
public final class Website {
  private static final String REDIRECT = "x-amz-website-redirect-location";
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final Set<String> PASSED =
      Set.of("Range", "If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since");

  private final Buckets buckets;
  private final SubResource<WebsiteConfiguration> configurations;

  /// The websites of all buckets.
  public Website(Buckets buckets, SubResource<WebsiteConfiguration> configurations) {
    this.buckets = buckets;
    this.configurations = configurations;
  }

  /// Answers a visit, also with errors: they are pages here.
  ///
  /// @param next routes a request in path style
  public HttpResponse answer(Visit visit, HttpHandler next) {
    try {
      String resource = visit.key().isEmpty() ? "BUCKET" : "OBJECT";
      if (!METHODS.contains(visit.request().method())) {
        throw S3Errors.methodNotAllowed(visit.request().method(), resource);
      }
      WebsiteConfiguration website = configurations.get(buckets.get(visit.bucket()));
      if (website.redirectAllRequestsTo() != null) {
        return Redirection.all(website.redirectAllRequestsTo(), visit);
      }
      return Redirection.by(website.routingRules(), visit, null)
          .orElseGet(() -> page(website, visit, next));
    } catch (AwsException e) {
      return HtmlPage.of(WebsiteError.of(e, visit.requestId()), null);
    }
  }

  private static HttpResponse page(WebsiteConfiguration website, Visit visit, HttpHandler next) {
    if (website.indexDocument() == null) {
      throw S3Errors.noSuchWebsiteConfiguration(visit.bucket());
    }
    String index = website.indexDocument().suffix();
    boolean folder = visit.key().isEmpty() || visit.key().endsWith("/");
    String key = folder ? visit.key() + index : visit.key();
    HttpResponse response = read(visit, visit.request().method(), key, passed(visit), next);
    if (response.status() < 400) {
      return response
          .headers()
          .first(REDIRECT)
          .map(to -> Redirection.to(301, to))
          .map(it -> closing(response, it))
          .orElse(response);
    }
    if (!folder
        && response.status() == 404
        && read(visit, "HEAD", key + "/" + index, Headers.EMPTY, next).status() == 200) {
      return HtmlPage.of(WebsiteError.found(visit.requestId()), null)
          .with("Location", "/" + KeyPath.of(key) + "/");
    }
    return Redirection.by(website.routingRules(), visit, response.status())
        .orElseGet(() -> failed(website, visit, error(visit, response, key), next));
  }

  private static HttpResponse failed(
      WebsiteConfiguration website, Visit visit, WebsiteError error, HttpHandler next) {
    Headers told = told(error);
    String document = website.errorDocument() == null ? null : website.errorDocument().key();
    if (document == null || error.status() >= 500) {
      return HtmlPage.of(error, null).with(told);
    }
    HttpResponse custom = read(visit, "GET", document, Headers.EMPTY, next);
    return custom.status() == 200
        ? new HttpResponse(error.status(), custom.headers().with(told), custom.body())
        : HtmlPage.of(error, error(visit, custom, document)).with(told);
  }

  private static WebsiteError error(Visit visit, HttpResponse response, String key) {
    WebsiteError error = WebsiteError.of(response);
    return response.status() == 404 && !error.code().startsWith("NoSuch")
        ? WebsiteError.of(S3Errors.noSuchKey(key), visit.requestId())
        : error;
  }

  private static Headers told(WebsiteError error) {
    Headers headers =
        Headers.of("x-amz-error-code", error.code(), "x-amz-error-message", error.message());
    String key = error.members().get("Key");
    return key == null ? headers : headers.with("x-amz-error-detail-Key", KeyPath.of(key));
  }

  private static HttpResponse read(
      Visit visit, String method, String key, Headers headers, HttpHandler next) {
    String path = "/" + visit.bucket() + "/" + KeyPath.of(key);
    return next.handle(new HttpRequest(method, path, "", headers, Body.EMPTY));
  }

  private static Headers passed(Visit visit) {
    Headers headers = Headers.EMPTY;
    for (String name : PASSED) {
      Optional<String> value = visit.request().header(name);
      headers = value.isEmpty() ? headers : headers.with(name, value.get());
    }
    return headers;
  }

  /// An answer in place of one whose body nobody reads.
  private static HttpResponse closing(HttpResponse unread, HttpResponse answer) {
    try (var _ = unread.body().stream()) {
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
