package dev.virga.plugin.ecr;

import dev.virga.plugin.ecr.document.Digest;
import dev.virga.plugin.ecr.store.Store;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Links under which a layer can be downloaded by whoever has them, for an hour. They stand for AWS's
/// presigned links to S3.
///
/// ```
/// /_ecr/layers/ACCOUNT/REGION/HEX?expires=SECONDS&signature=…
/// ```
final class LayerLinks implements HttpHandler {
  /// The path that they all start with. No bucket can be called so.
  static final String PATH = "/_ecr/layers/";

  private static final Duration LIFETIME = Duration.ofHours(1);
  private static final int PARTS = 3;

  private final Store store;

  LayerLinks(Store store) {
    this.store = store;
  }

  /// A link to a layer.
  String to(Scope scope, String digest) {
    long expires = now().plus(LIFETIME).getEpochSecond();
    String path = PATH + scope.account() + "/" + scope.region() + "/" + Digest.hex(digest);
    return store
        .address()
        .url(path + "?expires=" + expires + "&signature=" + store.key().sign(path + "?" + expires));
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return refusal(405, "MethodNotAllowed", "The specified method is not allowed");
    }
    String[] parts = request.path().substring(PATH.length()).split("/", -1);
    String expires = parameter(request, "expires");
    if (parts.length != PARTS
        || !expires.matches("[0-9]{1,18}")
        || !store.key().verify(request.path() + "?" + expires, parameter(request, "signature"))) {
      return refusal(403, "SignatureDoesNotMatch", "The signature of the link is not valid");
    }
    if (!now().isBefore(Instant.ofEpochSecond(Long.parseLong(expires)))) {
      return refusal(403, "AccessDenied", "Request has expired");
    }
    return store
        .blobs()
        .open(new Scope(parts[0], parts[1]), "sha256:" + parts[2])
        .map(body ->
            new HttpResponse(200, Headers.of("Content-Type", "application/octet-stream"), body))
        .orElseGet(() -> refusal(404, "NoSuchKey", "The specified key does not exist."));
  }

  private static String parameter(HttpRequest request, String name) {
    try {
      Map<String, List<String>> all = request.queryParameters();
      return all.containsKey(name) ? all.get(name).getFirst() : "";
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private Instant now() {
    return store.context().clock().instant();
  }

  private static HttpResponse refusal(int status, String code, String message) {
    return HttpResponse.text(
        status,
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code><Message>%s</Message></Error>"
            .formatted(code, message));
  }
}
