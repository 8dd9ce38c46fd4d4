package dev.virga.plugin.s3.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.spi.HttpRequest;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// What Signature Version 4 signs of a request.
///
/// @param text the lines
record CanonicalRequest(String text) {

  /// The canonical form of a request.
  ///
  /// @param signedHeaders in small letters, as the client ordered them
  /// @param payloadHash the hash of the body, or what stands for it
  static CanonicalRequest of(HttpRequest request, List<String> signedHeaders, String payloadHash) {
    var text = new StringBuilder(512);
    text.append(request.method()).append('\n');
    text.append(request.path().isEmpty() ? "/" : UriEncoding.path(request.path())).append('\n');
    text.append(query(request.query())).append('\n');
    for (String name : signedHeaders) {
      text.append(name).append(':').append(header(request, name)).append('\n');
    }
    text.append('\n');
    text.append(String.join(";", signedHeaders)).append('\n');
    return new CanonicalRequest(text.append(payloadHash).toString());
  }

  /// The text under the signature.
  ///
  /// @param algorithm `AWS4-HMAC-SHA256`
  String stringToSign(String algorithm, String timestamp, String scope) {
    return algorithm + "\n" + timestamp + "\n" + scope + "\n" + sha256(text);
  }

  static String sha256(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("the JDK has no SHA-256", e);
    }
  }

  private static String query(String query) {
    return Arrays.stream(query.split("&"))
        .filter(it -> !it.isEmpty())
        .map(Parameter::of)
        .filter(it -> !it.name.equals("X-Amz-Signature"))
        .sorted(Comparator.comparing(Parameter::name).thenComparing(Parameter::value))
        .map(it -> it.name + "=" + it.value)
        .collect(Collectors.joining("&"));
  }

  private record Parameter(String name, String value) {
    static Parameter of(String sent) {
      int equals = sent.indexOf('=');
      return new Parameter(
          UriEncoding.query(equals < 0 ? sent : sent.substring(0, equals)),
          UriEncoding.query(equals < 0 ? "" : sent.substring(equals + 1)));
    }
  }

  private static String header(HttpRequest request, String name) {
    return request.headers().all(name).stream()
        .map(it -> it.strip().replaceAll("[ \t]+", " "))
        .collect(Collectors.joining(","));
  }
}
