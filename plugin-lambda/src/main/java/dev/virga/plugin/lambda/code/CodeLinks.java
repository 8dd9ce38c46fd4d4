package dev.virga.plugin.lambda.code;

import dev.virga.spi.Body;
import dev.virga.spi.Headers;
import dev.virga.spi.HttpHandler;
import dev.virga.spi.HttpRequest;
import dev.virga.spi.HttpResponse;
import dev.virga.spi.ServiceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// Links under which an archive can be downloaded by whoever has them, for ten minutes. They stand for
/// AWS's presigned links to S3.
///
/// ```
/// /_lambda/code/HEX?expires=SECONDS&signature=…
/// ```
public final class CodeLinks implements HttpHandler {
  /// The path that they all start with. No bucket can be called so.
  public static final String PATH = "/_lambda/code/";

  private static final Duration LIFETIME = Duration.ofMinutes(10);

  private final ServiceContext context;
  private final CodeStore code;
  private final LinkKey key;

  /// Links to the archives of a store.
  public CodeLinks(ServiceContext context, CodeStore code) {
    this.context = context;
    this.code = code;
    this.key = LinkKey.of(context);
  }

  /// A link to an archive.
  ///
  /// @param codeSha256 the Base64 of its SHA-256
  public String to(String codeSha256) {
    String path = PATH + CodeDigest.parse(codeSha256).orElseThrow().hex();
    long expires = context.clock().instant().plus(LIFETIME).getEpochSecond();
    return "http://localhost:"
        + context.workloadEndpoint().getPort()
        + path
        + "?expires="
        + expires
        + "&signature="
        + key.sign(path + "?" + expires);
  }

  @Override
  public HttpResponse handle(HttpRequest request) {
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return refusal(405, "MethodNotAllowed", "The specified method is not allowed");
    }
    String expires = parameter(request, "expires");
    if (!expires.matches("[0-9]{1,18}")
        || !key.verify(request.path() + "?" + expires, parameter(request, "signature"))) {
      return refusal(403, "SignatureDoesNotMatch", "The signature of the link is not valid");
    }
    if (!context.clock().instant().isBefore(Instant.ofEpochSecond(Long.parseLong(expires)))) {
      return refusal(403, "AccessDenied", "Request has expired");
    }
    var digest = new CodeDigest(HexFormat.of().parseHex(request.path().substring(PATH.length())));
    return code.archive(digest.base64()).map(CodeLinks::content).orElseGet(CodeLinks::gone);
  }

  private static HttpResponse content(Path file) {
    try {
      long size = Files.size(file);
      return new HttpResponse(
          200,
          Headers.of("Content-Type", "application/zip"),
          new Body.Stream(Files.newInputStream(file), size));
    } catch (NoSuchFileException _) {
      return gone();
    } catch (IOException e) {
      throw new UncheckedIOException("an archive cannot be read", e);
    }
  }

  private static String parameter(HttpRequest request, String name) {
    try {
      Map<String, List<String>> all = request.queryParameters();
      return all.containsKey(name) ? all.get(name).getFirst() : "";
    } catch (IllegalArgumentException _) {
      return "";
    }
  }

  private static HttpResponse gone() {
    return refusal(404, "NoSuchKey", "The specified key does not exist.");
  }

  private static HttpResponse refusal(int status, String code, String message) {
    return HttpResponse.text(
        status,
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>%s</Code><Message>%s</Message></Error>"
            .formatted(code, message));
  }
}
