package dev.virga.plugin.s3.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.virga.plugin.s3.signature.SigningKey;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;

/// Signs requests to `localhost` at noon of the last of January 2026, as a client does.
record Signer(String accessKeyId, String secret, String region) {
  static final String DATE = "20260131T120000Z";

  /// The headers of a request without a query, with those that sign it.
  List<String> headers(String method, String path, String payloadHash, String... more) {
    var signed = new TreeMap<String, String>();
    signed.put("host", "localhost");
    signed.put("x-amz-content-sha256", payloadHash);
    signed.put("x-amz-date", DATE);
    for (String header : more) {
      int colon = header.indexOf(':');
      signed.put(header.substring(0, colon), header.substring(colon + 1).strip());
    }
    var canonical = new StringBuilder(method + "\n" + path + "\n\n");
    signed.forEach((name, value) -> canonical.append(name + ":" + value + "\n"));
    String names = String.join(";", signed.keySet());
    canonical.append("\n").append(names).append("\n").append(payloadHash);
    var lines = new ArrayList<String>();
    signed.forEach(
        (name, value) -> lines.add(name.equals("host") ? "Host: " + value : name + ": " + value));
    lines.add(
        "Authorization: AWS4-HMAC-SHA256 Credential=%s/%s, SignedHeaders=%s, Signature=%s"
            .formatted(accessKeyId, scope(), names, sign(canonical.toString())));
    return lines;
  }

  /// A presigned path.
  ///
  /// @param parameters already encoded, which stand before the signature's own
  String presigned(String method, String path, int seconds, String... parameters) {
    var query = new ArrayList<>(Arrays.asList(parameters));
    query.add("X-Amz-Algorithm=AWS4-HMAC-SHA256");
    query.add("X-Amz-Credential=" + URLEncoder.encode(accessKeyId + "/" + scope(), UTF_8));
    query.add("X-Amz-Date=" + DATE);
    query.add("X-Amz-Expires=" + seconds);
    query.add("X-Amz-SignedHeaders=host");
    query.sort(null);
    String joined = String.join("&", query);
    String canonical =
        method + "\n" + path + "\n" + joined + "\nhost:localhost\n\nhost\nUNSIGNED-PAYLOAD";
    return path + "?" + joined + "&X-Amz-Signature=" + sign(canonical);
  }

  /// A body of one chunk and the last one.
  ///
  /// @param headers those that sign the request
  byte[] chunked(List<String> headers, String content) {
    String authorization = headers.getLast();
    String seed = authorization.substring(authorization.indexOf("Signature=") + 10);
    String first = chunkSignature(seed, content);
    String last = chunkSignature(first, "");
    return "%x;chunk-signature=%s\r\n%s\r\n0;chunk-signature=%s\r\n\r\n"
        .formatted(content.length(), first, content, last)
        .getBytes(UTF_8);
  }

  String scope() {
    return "20260131/" + region + "/s3/aws4_request";
  }

  SigningKey key() {
    return SigningKey.of(secret, "20260131", region, "s3");
  }

  private String sign(String canonical) {
    return key().sign("AWS4-HMAC-SHA256\n" + DATE + "\n" + scope() + "\n" + sha256(canonical));
  }

  private String chunkSignature(String previous, String content) {
    return key()
        .sign(
            "AWS4-HMAC-SHA256-PAYLOAD\n"
                + DATE
                + "\n"
                + scope()
                + "\n"
                + previous
                + "\n"
                + sha256("")
                + "\n"
                + sha256(content));
  }

  static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
