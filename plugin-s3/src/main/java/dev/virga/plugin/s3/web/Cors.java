package dev.virga.plugin.s3.web;

import dev.virga.plugin.s3.model.CORSConfiguration;
import dev.virga.plugin.s3.model.CORSRule;
import dev.virga.plugin.s3.store.Bucket;
import dev.virga.plugin.s3.store.SubResource;
import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells browsers which pages may use a bucket
/// ([CORS](https://docs.aws.amazon.com/AmazonS3/latest/userguide/ManageCorsUsing.html)).
public final class Cors {
  private static final Set<String> METHODS = Set.of("GET", "PUT", "POST", "DELETE", "HEAD");

  private final SubResource<CORSConfiguration> configurations;

  /// The rules of all buckets.
  public Cors(SubResource<CORSConfiguration> configurations) {
    this.configurations = configurations;
  }

  /// Answers `OPTIONS`.
  ///
  /// @param bucket the bucket that the request names, if it exists
  /// @param onObject whether it names an object
  /// @throws dev.virga.spi.AwsException `BadRequest`, or `AccessForbidden` where no rule allows it
  public HttpResponse preflight(HttpRequest request, Optional<Bucket> bucket, boolean onObject) {
    String method = request.header("Access-Control-Request-Method").orElse("null");
    CorsRequest asked = CorsRequest.of(request, method).orElseThrow(CorsErrors::originMissing);
    if (!METHODS.contains(method)) {
      throw CorsErrors.invalidMethod(method);
    }
    String resource = onObject ? "OBJECT" : "BUCKET";
    List<CORSRule> rules =
        rules(bucket.orElseThrow(() -> CorsErrors.bucketNotFound(method, resource)));
    if (rules.isEmpty()) {
      throw CorsErrors.notEnabled(method, resource);
    }
    Headers headers =
        asked.answer(rules).orElseThrow(() -> CorsErrors.notAllowed(method, resource));
    return new HttpResponse(200, headers, Body.EMPTY);
  }

  /// The headers that the answer to any other request gets, errors included.
  public Headers headers(HttpRequest request, Bucket bucket) {
    return CorsRequest.of(request, request.method())
        .flatMap(it -> it.answer(rules(bucket)))
        .orElse(Headers.EMPTY);
  }

  private List<CORSRule> rules(Bucket bucket) {
    return configurations.find(bucket).map(CORSConfiguration::corsRules).orElse(List.of());
  }
}
